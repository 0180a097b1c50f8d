import { dateInWords } from '../../../rules/calendar/words';
import type { DutyOwed } from '../../../rules/deadlines';
import { GOVERNORS_MEETING_ON_REPRESENTATIONS } from '../../../rules/exclusion/duties/governors-meeting';

/** When a duty is due, or why no day is set. */
export function dueInWords({ duty, due, notBefore }: DutyOwed): string {
  if (due !== null) return dateInWords(due);
  if (notBefore !== null) return `not before ${dateInWords(notBefore)}`;
  return duty === 'remove-from-roll' ? 'not before the way to a review has ended' : 'no day is set';
}

/** Owed only once the parents make representations to the governors. */
export const onlyIfAsked = ({ duty, rule }: Pick<DutyOwed, 'duty' | 'rule'>): boolean =>
  duty === 'consider-representations' || rule === GOVERNORS_MEETING_ON_REPRESENTATIONS.rule;
