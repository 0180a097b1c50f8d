import { addDays, epochDayOf, weekday } from '../../../rules/calendar/epoch-day';
import type { Entry } from '../../../rules/calendar/entries';
import type { LocalDate } from '../../../rules/calendar/types';

/** An entry of several days, for what a calendar keeps day by day: one for each weekday; a single day stays as it is. */
export function eachWeekday(entry: Entry): Entry[] {
  const { from, to } = entry;
  if (from === to) return [entry];
  const dates: LocalDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (weekday(epochDayOf(date)) < 6) dates.push(date);
  }
  return dates.map((date) => ({ ...entry, from: date, to: date }));
}
