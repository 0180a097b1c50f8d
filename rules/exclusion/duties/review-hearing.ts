import { isMissing, schoolDaysAfter } from '../../calendar/school-days';
import type { CalendarMissing } from '../../calendar/types';
import { citing } from '../../law';
import type { DecisionCase } from '../decision-case';
import type { Owing, Rule } from './rule';

const DAYS_TO_HEAR = 15;

export const REVIEW_HEARING: Rule = {
  duty: 'review-hearing',
  owedBy: 'review-body',
  asks: 'Hold the review within 15 school days after the application.',
  rule: 'law.md row 37',
  ...citing('law 37'),
};

/**
 * 15 school days after an application that was given in time; a late one brings no hearing.
 *
 * @source law.md row 37: SI 2012/1033 Sch 1 para 1(1); adjournment is to be confirmed
 */
export function reviewHearing(aCase: DecisionCase): Owing | CalendarMissing | undefined {
  const { review } = aCase;
  if (review === undefined || review.applied === undefined || review.inTime === false) return undefined;
  if (isMissing(review.inTime)) return review.inTime;
  if (isMissing(review.applied)) return review.applied;
  const count = schoolDaysAfter({ from: review.applied, days: DAYS_TO_HEAR, calendar: aCase.calendar });
  if (isMissing(count)) return count;
  const decided = aCase.facts.reviewDecided?.given.on;
  return { rule: REVIEW_HEARING, ...count, ...(decided !== undefined && { closedOn: decided }) };
}
