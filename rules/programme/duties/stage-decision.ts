import type { CompiledCalendar } from '../../calendar/school-days';
import { inSchoolDays, owed } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import type { PupilCase } from '../../pupil/state';
import { countedFrom } from '../counted-from';
import type { StageLeft } from '../state';

/**
 * The end of the targets' timescale: by then the lead says whether the pupil moves off the stage, or up. The decision
 * about the stage before stays in sight, closed by the day on which it was made.
 *
 * @source B7; seed 004, Stage 1: short timescales, and the reasonable monitoring period
 */
export function stageDecision(state: PupilCase, calendar: CompiledCalendar): Owed[] {
  const { programme } = state;
  if (programme.at === 'not-open') return [];
  if (programme.at === 'ended') return [decision(state, calendar, programme.left, programme.left.on)];
  const left = programme.left ? [decision(state, calendar, programme.left, programme.left.on)] : [];
  return [...left, decision(state, calendar, { ...programme, on: programme.since }, null)];
}

function decision(
  state: PupilCase,
  calendar: CompiledCalendar,
  stage: StageLeft,
  metOn: string | null,
): Owed {
  const { policy } = state;
  const duty = {
    id: `stage-decision:${stage.at}:${stage.since}`,
    duty: 'stage-decision',
    arisesFrom: stage.at,
    owedBy: 'lead',
    rule: 'B7',
    source: `${policy.name}: targets within ${stage.timescale} school days of the start of the stage`,
    confirmed: false,
  } as const;
  const due = inSchoolDays(countedFrom(state, stage.since), stage.timescale, calendar);
  return owed(duty, due, policy.ladders['stage-decision'], calendar, metOn);
}
