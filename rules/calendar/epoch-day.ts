import type { EpochDay, LocalDate } from './types';

// Taken once: in the engine's sandbox every mention of a global is slow.
const { floor } = Math;

const DAYS_IN_400_YEARS = 146_097;
const DAYS_FROM_MARCH_0000_TO_1970 = 719_468;

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    value = value * 10 + text.charCodeAt(at) - 48;
  }
  return value;
};

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The day number of a year, month and day. Years are counted from March, so that a leap day comes last. */
export function epochDayOfParts(year: number, month: number, day: number): EpochDay {
  const marchYear = month > 2 ? year : year - 1;
  const era = floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_FROM_MARCH_0000_TO_1970;
}

/**
 * The number of a date, in days since 1970-01-01.
 *
 * @param date a real date; anything else gives a number without meaning (`isLocalDate` asks first)
 * @example epochDayOf('1970-01-02') is 1
 */
export function epochDayOf(date: LocalDate): EpochDay {
  return epochDayOfParts(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
}

/** The year, month (1 to 12) and day of a day number. */
export function partsOf(day: EpochDay): { year: number; month: number; day: number } {
  const shifted = day + DAYS_FROM_MARCH_0000_TO_1970;
  const era = floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const leapDays = floor(dayOfEra / 1_460) - floor(dayOfEra / 36_524) + floor(dayOfEra / 146_096);
  const yearOfEra = floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const marchMonth = floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/**
 * The date of a day number, for the years 0 to 9999.
 *
 * @example localDateOf(1) is '1970-01-02'
 */
export function localDateOf(day: EpochDay): LocalDate {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const padded = year > 999 ? `${year}` : `${year}`.padStart(4, '0');
  return `${padded}-${two(month)}-${two(dayOfMonth)}`;
}

/**
 * Whether a text is a date that exists, written `YYYY-MM-DD`.
 *
 * @example isLocalDate('2027-02-29') is false
 */
export function isLocalDate(text: string): boolean {
  return localDateOf(epochDayOf(text)) === text;
}

/**
 * The day of the week, Monday 1 to Sunday 7.
 *
 * @example weekday(epochDayOf('2026-11-02')) is 1
 */
export function weekday(day: EpochDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * The date so many days later, or earlier for a negative number.
 *
 * @example addDays('2027-02-28', 1) is '2027-03-01'
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return localDateOf(epochDayOf(date) + days);
}

/**
 * How many days `to` is after `from`; negative when it is before.
 *
 * @example daysBetween('2026-12-31', '2027-01-02') is 2
 */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDayOf(to) - epochDayOf(from);
}
