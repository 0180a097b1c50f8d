import { addDays } from '../../calendar/epoch-day';
import type { OffSiteDirection } from '../../deadlines/question';
import { citing } from '../../law';
import type { Owing, Rule } from './rule';

/** Ten weeks. */
const DAYS_BETWEEN_ASKED_REVIEWS = 70;

export const OFF_SITE_REVIEW: Rule = {
  duty: 'off-site-review',
  owedBy: 'governing-body',
  asks: 'Hold a review that is asked for as soon as practicable, unless one was held in the ten weeks before.',
  rule: 'law.md row 43',
  ...citing('law 43'),
};

/**
 * A request brings a review as soon as practicable: no day is set. One made less than ten weeks after the last review
 * need not be met before those ten weeks are over.
 *
 * @source law.md rows 43, 44: SI 2012/2532 regs 3-5; the thirty-day rule is repealed
 * @example last review 2026-11-02, asked 2026-12-01: notBefore 2027-01-11
 */
export function offSiteReview({ lastReviewOn, reviewAskedOn }: OffSiteDirection): Owing | undefined {
  if (!reviewAskedOn) return undefined;
  const notBefore = lastReviewOn ? addDays(lastReviewOn, DAYS_BETWEEN_ASKED_REVIEWS) : reviewAskedOn;
  return { rule: OFF_SITE_REVIEW, due: null, ...(reviewAskedOn < notBefore && { notBefore }) };
}
