import type { CompiledCalendar } from '../../calendar/school-days';
import { inSchoolDays, owed } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import type { PupilCase } from '../../pupil/state';
import { countedFrom } from '../counted-from';
import { onStage } from '../gate';

/**
 * The authority's representative explains the programme and its possible outcomes to parents and pupil: so many school
 * days from the day the programme opened.
 *
 * @source B2; seed 004, Stage 1, fourth point
 */
export function explainProgramme(state: PupilCase, calendar: CompiledCalendar): Owed[] {
  const { programme, policy } = state;
  const stage = onStage(programme);
  if (!stage) return [];
  const duty = {
    id: `explain-programme:${stage.openedOn}`,
    duty: 'explain-programme',
    arisesFrom: 'programme',
    owedBy: 'authority',
    rule: 'B2',
    source: `${policy.name}: ${policy.explainWithinSchoolDays} school days from the day the programme opened`,
    confirmed: false,
  } as const;
  const due = inSchoolDays(countedFrom(state, stage.openedOn), policy.explainWithinSchoolDays, calendar);
  return [owed(duty, due, policy.ladders['explain-programme'], calendar, stage.explainedOn)];
}
