import type { LocalDate } from '../calendar/types';
import { answer } from '../deadlines';
import type { PupilCase } from '../pupil/state';
import { questionOf } from './question';

/**
 * The first day on which the pupil may be taken off the roll after a permanent exclusion; null while the way to a review
 * is open, or the pupil is back.
 *
 * @source law.md row 40: SI 2024/208 reg 9
 */
export function firstDayOffRoll(state: PupilCase, decision: string): LocalDate | null {
  const { duties } = answer(questionOf(state));
  const found = duties.find((d) => d.duty === 'remove-from-roll' && d.decision === decision);
  return found?.notBefore ?? null;
}
