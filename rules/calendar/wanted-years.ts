import { schoolYearName } from './compiled-calendar';
import { epochDayOf } from './epoch-day';
import type { LocalDate, SchoolCalendar } from './types';

/** From 1 May the next school year is asked for: a date decided in July is counted into it. */
const ASKED_FOR_FROM = '05-01';
const ASKED_FOR_UNTIL = '08-31';

/**
 * The school years that a school's calendar should have on a day and has not: the one that the day is in, and from May
 * the next.
 *
 * @source D3; law.md section 2 row F: a date that runs past the last calendar fails and names the year
 * @example a calendar of 2026/27 on 2027-05-01 wants ['2027/28']
 */
export function wantedYears({ years }: SchoolCalendar, today: LocalDate): string[] {
  const year = today.slice(0, 4);
  const asksForNext = today.slice(5) >= ASKED_FOR_FROM && today.slice(5) <= ASKED_FOR_UNTIL;
  const days = asksForNext ? [today, `${year}-09-15`] : [today];
  const missing = days.filter((date) => !years.some(({ from, to }) => from <= date && date <= to));
  return [...new Set(missing.map((date) => schoolYearName(epochDayOf(date))))];
}
