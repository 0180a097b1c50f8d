import type { CompiledCalendar } from '../calendar/school-days';
import type { Owed } from '../case/obligation';
import { isOut } from '../exclusion/standing';
import type { PupilCase } from '../pupil/state';
import { explainProgramme } from './duties/explain-programme';
import { stage3ReviewMeeting } from './duties/stage-3-review-meeting';
import { stageDecision } from './duties/stage-decision';
import { weeklyReview } from './duties/weekly-review';

/**
 * What the programme owes: one file for each duty. Reviews and the rest go on through a suspension, with which Stage 3
 * even begins. While a permanent exclusion stands nothing is owed; once the governors reinstate the pupil, every period
 * runs anew from that day.
 */
export function programmeObligations(state: PupilCase, calendar: CompiledCalendar): Owed[] {
  if (isOut(state)) return [];
  return [
    ...explainProgramme(state, calendar),
    ...weeklyReview(state, calendar),
    ...stageDecision(state, calendar),
    ...stage3ReviewMeeting(state, calendar),
  ];
}
