import type { CompiledCalendar } from '../calendar/school-days';
import type { Owed } from '../case/obligation';
import type { PupilCase } from '../pupil/state';
import { recordPanelDecision } from './duties/record-panel-decision';
import { submitReferral } from './duties/submit-referral';

/** What a supported transfer owes: one file for each duty. */
export const transferObligations = (state: PupilCase, calendar: CompiledCalendar): Owed[] => [
  ...submitReferral(state, calendar),
  ...recordPanelDecision(state, calendar),
];
