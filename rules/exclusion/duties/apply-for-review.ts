import { isMissing } from '../../calendar/school-days';
import type { CalendarMissing } from '../../calendar/types';
import { citing } from '../../law';
import type { DecisionCase } from '../decision-case';
import type { Owing, Rule } from './rule';

export const APPLY_FOR_REVIEW: Rule = {
  duty: 'apply-for-review',
  owedBy: 'parent',
  asks: 'Apply for a review within 15 school days after the notice of the decision is given: a right, not a duty.',
  rule: 'law.md rows 35, 36',
  ...citing('law 35'),
};

/**
 * 15 school days after the notice that a permanent exclusion is upheld is given.
 *
 * @source law.md rows 35, 36: SI 2012/1033 Sch 1 para 2(1); service of the governors' notice is to be confirmed
 * @example notice by hand on 2026-10-02: due 2026-10-23
 */
export function applyForReview(aCase: DecisionCase): Owing | CalendarMissing | undefined {
  const { review } = aCase;
  if (review === undefined) return undefined;
  const { applied, window } = review;
  if (isMissing(window)) return window;
  const closed = applied === undefined || isMissing(applied) ? {} : { closedOn: applied };
  return { rule: APPLY_FOR_REVIEW, ...window, right: true, ...closed };
}
