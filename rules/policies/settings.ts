import type { Policy } from './policy';

/**
 * Periods and thresholds that no seed gives, the same for each partnership until it confirms its own. School days, but
 * for the panel's decision and the answer to a concern, which are in working days.
 */
export const settings = {
  reviewEverySchoolDays: 5,
  explainWithinSchoolDays: 5,
  stage3ReviewWithinSchoolDays: 5,
  referWithinSchoolDays: 5,
  answerEscalationWithinSchoolDays: 2,
  panelDecisionWithinWorkingDays: 2,
  answerConcernWithinWorkingDays: 5,
  thresholds: { incidents: 3, withinSchoolDays: 10, suspensionsInTerm: 2 },
} satisfies Partial<Policy>;
