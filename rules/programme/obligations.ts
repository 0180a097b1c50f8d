import type { CompiledCalendar } from '../calendar/school-days';
import type { Owed } from '../case/obligation';
import type { PupilCase } from '../pupil/state';
import { explainProgramme } from './duties/explain-programme';
import { stage3ReviewMeeting } from './duties/stage-3-review-meeting';
import { stageDecision } from './duties/stage-decision';
import { weeklyReview } from './duties/weekly-review';

/** What the programme owes: one file for each duty. */
export function programmeObligations(state: PupilCase, calendar: CompiledCalendar): Owed[] {
  return [
    ...explainProgramme(state, calendar),
    ...weeklyReview(state, calendar),
    ...stageDecision(state, calendar),
    ...stage3ReviewMeeting(state, calendar),
  ];
}
