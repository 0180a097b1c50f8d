import { addDays } from '../../calendar/epoch-day';
import { isMissing } from '../../calendar/school-days';
import type { CalendarMissing, LocalDate } from '../../calendar/types';
import { citing } from '../../law';
import { isPermanent, type DecisionCase } from '../decision-case';
import { dayGiven } from '../given';
import type { Owing, Rule } from './rule';

export const REMOVE_FROM_ROLL: Rule = {
  duty: 'remove-from-roll',
  owedBy: 'headteacher',
  asks: 'Keep the pupil on the roll until the way to a review has ended.',
  rule: 'law.md row 40',
  ...citing('law 40'),
};

/**
 * The first day on which a permanently excluded pupil may be taken off the roll: the day after the last day to apply, if
 * nobody did in time; the day of a waiver; the day a panel's decision to uphold is given; the day the governors uphold
 * again. Nothing is owed once the pupil is reinstated.
 *
 * @source law.md row 40: SI 2024/208 reg 9; the exact limbs are to be confirmed
 */
export function removeFromRoll(aCase: DecisionCase): Owing | CalendarMissing | undefined {
  const { governorsDecided, reconsidered } = aCase.facts;
  if (!isPermanent(aCase)) return undefined;
  if (governorsDecided?.outcome === 'reinstated' || reconsidered?.outcome === 'reinstated') return undefined;
  const ways = [dayAfterUnusedWindow(aCase), ...waysEnded(aCase)];
  const [first] = ways.filter((date) => typeof date === 'string').sort();
  if (first !== undefined) return { rule: REMOVE_FROM_ROLL, due: null, notBefore: first };
  return ways.find(isMissing) ?? { rule: REMOVE_FROM_ROLL, due: null };
}

function dayAfterUnusedWindow(aCase: DecisionCase): LocalDate | CalendarMissing | undefined {
  const { review } = aCase;
  if (review === undefined || review.inTime === true) return undefined;
  if (isMissing(review.inTime)) return review.inTime;
  return isMissing(review.lastDay) ? review.lastDay : addDays(review.lastDay, 1);
}

function waysEnded({ facts, decision }: DecisionCase): (LocalDate | CalendarMissing | undefined)[] {
  const { reviewWaived, reviewDecided, reconsidered } = facts;
  return [
    reviewWaived,
    reviewDecided?.outcome === 'uphold' ? dayGiven(reviewDecided.given, decision.school) : undefined,
    reconsidered?.outcome === 'upheld' ? reconsidered.on : undefined,
  ];
}
