import { BANK_HOLIDAYS_KNOWN, bankHolidayOn } from './bank-holidays';
import { epochDayOf, localDateOf, weekday } from './epoch-day';
import type { LocalDate } from './types';

const FIRST = epochDayOf(BANK_HOLIDAYS_KNOWN.from);
const LAST = epochDayOf(BANK_HOLIDAYS_KNOWN.to);

/**
 * Whether a date is a working day: a weekday that is not a bank holiday of England. No school's calendar
 * plays a part.
 *
 * @source law.md row 36; deadlines.md, Governors and review
 * @example isWorkingDay('2027-05-03') is false: a bank holiday
 */
export function isWorkingDay(date: LocalDate): boolean {
  const day = epochDayOf(date);
  return weekday(day) < 6 && bankHolidayOn(day) === undefined;
}

function nthWorkingDay(from: LocalDate, days: number, step: 1 | -1): LocalDate | undefined {
  let day = epochDayOf(from);
  let left = days;
  while (left > 0) {
    day += step;
    if (day < FIRST || day > LAST) return undefined;
    if (weekday(day) < 6 && bankHolidayOn(day) === undefined) left -= 1;
  }
  return localDateOf(day);
}

/**
 * The n-th working day after a date, which is itself day 0.
 *
 * @returns `undefined` when the count leaves the years whose bank holidays are known
 * @example nthWorkingDayAfter('2026-12-24', 2) is '2026-12-30': Christmas, a weekend and a substitute day between
 */
export function nthWorkingDayAfter(date: LocalDate, days: number): LocalDate | undefined {
  return nthWorkingDay(date, days, 1);
}

/**
 * The n-th working day before a date, which is itself day 0.
 *
 * @returns `undefined` when the count leaves the years whose bank holidays are known
 * @example nthWorkingDayBefore('2026-11-09', 5) is '2026-11-02'
 */
export function nthWorkingDayBefore(date: LocalDate, days: number): LocalDate | undefined {
  return nthWorkingDay(date, days, -1);
}
