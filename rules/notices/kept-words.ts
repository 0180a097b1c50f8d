import { dateInWords } from '../calendar/words';
import type { Kept } from '../case/obligation';

/**
 * Why a day is another than the calendar now gives.
 *
 * @example 'A change of the calendar would make this Tuesday 3 November 2026. The family was told Thursday 5 November
 *   2026, so that stays.'
 */
export function keptInWords({ what, until, wouldBe }: Kept): string {
  const told = dateInWords(until);
  if (what === 'time-to-write') {
    const now = wouldBe === null ? 'leaves no day for this' : `made this ${dateInWords(wouldBe)}`;
    return `A change of the calendar ${now}. The family was given until ${told} to write, so that stays.`;
  }
  const would = wouldBe === null ? 'would leave no day for this' : `would make this ${dateInWords(wouldBe)}`;
  return `A change of the calendar ${would}. The family was told ${told}, so that stays.`;
}
