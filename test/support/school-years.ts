import { schoolYearOf } from '../../rules/calendar/compiled-calendar';
import { epochDayOf, localDateOf, weekday } from '../../rules/calendar/epoch-day';
import type { LocalDate, SchoolYear } from '../../rules/calendar/types';
import { today } from './a-partnership';

/** The school year that a date falls in, from 1 September: one term from then to 21 July. */
export function schoolYear(first: number): SchoolYear {
  const from = `${first}-09-01`;
  return {
    name: `${first}/${String(first + 1).slice(2)}`,
    from,
    to: `${first + 1}-08-31`,
    terms: [{ name: 'All year', from, to: `${first + 1}-07-21` }],
  };
}

/** The year by which a school year is called, for the one that a date falls in. */
export const yearOf = (date: LocalDate): number => schoolYearOf(epochDayOf(date));

/** The next time that a day of the year comes, at least so many days ahead. */
export function nextTime(monthAndDay: string, daysAhead = 10): LocalDate {
  const year = +today().slice(0, 4);
  const dates = [0, 1, 2].map((more) => `${year + more}-${monthAndDay}`);
  const found = dates.find((date) => epochDayOf(date) >= epochDayOf(today()) + daysAhead);
  if (found === undefined) throw new Error(`No ${monthAndDay} ahead`);
  return found;
}

/** The last Sunday of a month, on which the clocks change in March and October. */
export function lastSunday(lastOfMonth: LocalDate): LocalDate {
  const last = epochDayOf(lastOfMonth);
  return localDateOf(last - (weekday(last) % 7));
}
