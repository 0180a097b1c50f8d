import { epochDayOf, isLocalDate, partsOf, weekday } from './epoch-day';
import type { LocalDate, LocalDateTime } from './types';

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  '',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date without its year, for where the year is plain.
 *
 * @returns the text as it came where it is no date: words never fail
 * @example dayInWords('2026-11-05') is 'Thursday 5 November'
 */
export function dayInWords(date: LocalDate): string {
  if (!isLocalDate(date)) return date;
  const number = epochDayOf(date);
  const { month, day } = partsOf(number);
  return `${WEEKDAYS[weekday(number)]} ${day} ${MONTHS[month]}`;
}

/**
 * A date as it is written to people (pages.md, section 4).
 *
 * @example dateInWords('2026-11-05') is 'Thursday 5 November 2026'
 */
export function dateInWords(date: LocalDate): string {
  return isLocalDate(date) ? `${dayInWords(date)} ${date.slice(0, 4)}` : date;
}

/**
 * The clock time of a local time, on the twelve-hour clock.
 *
 * @example clockInWords('2026-11-03T09:00') is '9:00am', and of 12:00 'midday'
 */
export function clockInWords(time: LocalDateTime): string {
  const [hour = '', minute = ''] = time.slice(11, 16).split(':');
  if (minute === '') return time;
  if (minute === '00' && hour === '00') return 'midnight';
  if (minute === '00' && hour === '12') return 'midday';
  return `${Number(hour) % 12 || 12}:${minute}${Number(hour) < 12 ? 'am' : 'pm'}`;
}

/**
 * A time and its day.
 *
 * @example timeInWords('2026-11-03T09:00') is '9:00am on Tuesday 3 November 2026'
 */
export function timeInWords(time: LocalDateTime): string {
  return `${clockInWords(time)} on ${dateInWords(time.slice(0, 10))}`;
}

/**
 * A number of things, in the singular where there is one.
 *
 * @param things the plural, where it is not the singular and an s
 * @example countInWords(1, 'school day') is '1 school day', countInWords(3, 'school day') is '3 school days'
 */
export const countInWords = (count: number, thing: string, things = `${thing}s`): string =>
  `${count} ${count === 1 ? thing : things}`;

/**
 * A length in sessions as people say it: two sessions are a day.
 *
 * @param sessions half days, a whole number
 * @example lengthInWords(14) is '7 days', of 1 'half a day', of 5 '2 and a half days'
 */
export function lengthInWords(sessions: number): string {
  const days = Math.floor(sessions / 2);
  if (sessions % 2 === 0) return countInWords(days, 'day');
  return days === 0 ? 'half a day' : `${days} and a half days`;
}
