import {
  AFTERNOON,
  BOTH,
  MORNING,
  UNKNOWN,
  dateIn,
  meetsOn,
  missingOn,
  whyNot,
  type CompiledCalendar,
} from './compiled-calendar';
import { epochDayOf } from './epoch-day';
import type { CalendarMissing, CountedDay, EpochDay, LocalDate, Session } from './types';

export { compileCalendar, type CompiledCalendar } from './compiled-calendar';

/** What a date is to one school. */
export type Day = { schoolDay: true; open: Session[] } | { schoolDay: false; why: string };

/** A count of school days: the day it ends on and every day looked at on the way. */
export interface Count {
  due: LocalDate;
  days: CountedDay[];
}

/** Whether a computation stopped at a calendar that is missing. */
export function isMissing(value: unknown): value is CalendarMissing {
  return typeof value === 'object' && value !== null && 'code' in value && value.code === 'calendar-missing';
}

/**
 * Whether the school meets on a date, and if not, why.
 *
 * @source law.md section 2: a school day is a day on which that school meets for at least one session
 * @example dayAt(calendar, '2026-10-26') is { schoolDay: false, why: 'Half-term' }
 */
export function dayAt(calendar: CompiledCalendar, date: LocalDate): Day | CalendarMissing {
  const day = epochDayOf(date);
  const meets = meetsOn(calendar, day);
  if (meets === UNKNOWN) return missingOn(calendar, day);
  if (meets === 0) return { schoolDay: false, why: whyNot(calendar, day) };
  const open: Session[] = [];
  if (meets & MORNING) open.push('am');
  if (meets & AFTERNOON) open.push('pm');
  return { schoolDay: true, open };
}

const SCHOOL_DAY: Record<number, string> = {
  [BOTH]: 'school day',
  [MORNING]: 'school day; meets in the morning only',
  [AFTERNOON]: 'school day; meets in the afternoon only',
};

/** One line of working: a school day with its number, any other day with the reason it does not count. */
export function counted(calendar: CompiledCalendar, day: EpochDay, number: number | null): CountedDay {
  const date = dateIn(calendar, day);
  if (number === null) return { date, counts: null, why: whyNot(calendar, day) || 'school day' };
  return { date, counts: number, why: SCHOOL_DAY[meetsOn(calendar, day)] ?? 'school day' };
}

function count(
  calendar: CompiledCalendar,
  start: EpochDay,
  days: number,
  step: 1 | -1,
): Count | CalendarMissing {
  const looked: CountedDay[] = [];
  let day = start - step;
  let number = 0;
  while (number < days) {
    day += step;
    const meets = meetsOn(calendar, day);
    if (meets === UNKNOWN) return missingOn(calendar, day);
    if (meets > 0) number += 1;
    looked.push(counted(calendar, day, meets > 0 ? number : null));
  }
  return { due: dateIn(calendar, day), days: looked };
}

/** What a count of school days needs. */
export interface Counting {
  from: LocalDate;
  /** How many school days: a whole number, 1 or more. */
  days: number;
  calendar: CompiledCalendar;
}

/**
 * "n school days after X": X is day 0, whether or not it is a school day.
 *
 * @returns the day it ends on with its ledger, or `calendar-missing`; never a guess
 * @source law.md section 2
 * @example 15 school days after 2026-09-10, no closures: due 2026-10-01
 */
export function schoolDaysAfter({ from, days, calendar }: Counting): Count | CalendarMissing {
  const result = count(calendar, epochDayOf(from) + 1, days, 1);
  if (isMissing(result)) return result;
  return { due: result.due, days: [{ date: from, counts: null, why: 'day 0' }, ...result.days] };
}

/**
 * The ledger from X, day 0, to a later date: as far as the calendar is known, each school day with its number.
 *
 * @example schoolDaysUntil(calendar, '2026-10-22', '2026-10-23') ends with day 1
 */
export function schoolDaysUntil(calendar: CompiledCalendar, from: LocalDate, to: LocalDate): CountedDay[] {
  const days: CountedDay[] = [{ date: from, counts: null, why: 'day 0' }];
  const last = epochDayOf(to);
  let number = 0;
  for (let day = epochDayOf(from) + 1; day <= last; day += 1) {
    if (meetsOn(calendar, day) > 0) number += 1;
    days.push(counted(calendar, day, meetsOn(calendar, day) > 0 ? number : null));
  }
  return days;
}

/**
 * "n school days before X", counted back in the same way; the ledger runs forward, from the day it ends on to X.
 *
 * @source law.md section 2 and row 42
 * @example 2 school days before 2026-11-03, after half-term and an INSET day: due 2026-10-22
 */
export function schoolDaysBefore({ from, days, calendar }: Counting): Count | CalendarMissing {
  const result = count(calendar, epochDayOf(from) - 1, days, -1);
  if (isMissing(result)) return result;
  return { due: result.due, days: [...result.days.reverse(), { date: from, counts: null, why: 'day 0' }] };
}

/**
 * The n-th school day counted from a first one: `from`, where it is a school day, counts as 1.
 *
 * @source law.md rows 17-19: the sixth school day of an exclusion counts its first day
 * @example the 6th from 2026-10-21: due 2026-11-05
 */
export function schoolDaysFrom({ from, days, calendar }: Counting): Count | CalendarMissing {
  return count(calendar, epochDayOf(from), days, 1);
}

/**
 * A date, if the school meets on it, otherwise the next on which it does.
 *
 * @example schoolDayOnOrAfter(calendar, '2026-10-24') is '2026-11-03'
 */
export function schoolDayOnOrAfter(calendar: CompiledCalendar, date: LocalDate): LocalDate | CalendarMissing {
  const result = count(calendar, epochDayOf(date), 1, 1);
  return isMissing(result) ? result : result.due;
}

/**
 * The last school day before a date.
 *
 * @example schoolDayBefore(calendar, '2026-11-03') is '2026-10-23'
 */
export function schoolDayBefore(calendar: CompiledCalendar, date: LocalDate): LocalDate | CalendarMissing {
  const result = count(calendar, epochDayOf(date) - 1, 1, -1);
  return isMissing(result) ? result : result.due;
}

/**
 * How many school days lie between two dates, both included; 0 when the second is before the first.
 *
 * @example schoolDaysBetween(calendar, '2026-10-21', '2026-11-03') is 4
 */
export function schoolDaysBetween(
  calendar: CompiledCalendar,
  from: LocalDate,
  to: LocalDate,
): number | CalendarMissing {
  let total = 0;
  const last = epochDayOf(to);
  for (let day = epochDayOf(from); day <= last; day += 1) {
    const meets = meetsOn(calendar, day);
    if (meets === UNKNOWN) return missingOn(calendar, day);
    if (meets > 0) total += 1;
  }
  return total;
}
