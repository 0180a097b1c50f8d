import type { CompiledCalendar } from '../../calendar/school-days';
import { inSchoolDays, owed } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import type { PupilCase } from '../../pupil/state';
import { countedFrom } from '../counted-from';
import { onStage } from '../gate';

/**
 * The review meeting of Stage 3, with the authority's representative.
 *
 * @source B10; seed 004, Stage 3, third point
 */
export function stage3ReviewMeeting(state: PupilCase, calendar: CompiledCalendar): Owed[] {
  const { programme, policy } = state;
  const stage = onStage(programme);
  if (stage?.at !== 'stage-3') return [];
  const duty = {
    id: `stage-3-review-meeting:${stage.since}`,
    duty: 'stage-3-review-meeting',
    arisesFrom: 'stage-3',
    owedBy: 'headteacher',
    rule: 'B10',
    source: `${policy.name}: ${policy.stage3ReviewWithinSchoolDays} school days from the start of Stage 3`,
    confirmed: false,
  } as const;
  const due = inSchoolDays(countedFrom(state, stage.since), policy.stage3ReviewWithinSchoolDays, calendar);
  return [owed(duty, due, policy.ladders['stage-3-review-meeting'], calendar, stage.meeting?.on ?? null)];
}
