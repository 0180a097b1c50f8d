import type { CountedDay, LocalDate } from '../../rules/calendar/types';
import { dateInWords } from '../../rules/calendar/words';

const MOST_NAMED = 3;

/**
 * Which days made a date move: those that no longer count, with the reason, and those that now do.
 *
 * @param before the ledger of the old date, as the record has it
 * @example a day of snow in the count: "Wednesday 13 January 2027: Snow"
 */
export function whyMoved(before: CountedDay[], after: CountedDay[]): string {
  const counts = (days: CountedDay[]) => new Map(days.map((day) => [day.date, day]));
  const [old, now] = [counts(before), counts(after)];
  const changed = [...now.values()].filter((day) => {
    const was = old.get(day.date);
    return was !== undefined && (was.counts === null) !== (day.counts === null);
  });
  const words = changed.map((day) => `${dateInWords(day.date)}: ${day.why}`);
  if (words.length > MOST_NAMED) {
    const more = words.length - MOST_NAMED;
    return `${words.slice(0, MOST_NAMED).join('; ')}; ${more} more`;
  }
  return words.length > 0 ? words.join('; ') : otherDays(before, after);
}

/** Where no day of the count changed its meaning the count itself became known, or unknown. */
function otherDays(before: CountedDay[], after: CountedDay[]): string {
  const last = (days: CountedDay[]): LocalDate | undefined => days.at(-1)?.date;
  if (last(before) === undefined) return 'The calendar of its days is now known';
  return last(after) === undefined ? 'The calendar of its days is missing' : 'Other days are counted';
}
