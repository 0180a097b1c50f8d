import type { LocalDate, LocalDateTime } from '../../rules/calendar/types';

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as every page writes it: `2026-11-05` is "Thursday 5 November 2026". */
export function longDate(date: LocalDate): string {
  const parts = DAY.formatToParts(new Date(`${date.slice(0, 10)}T00:00Z`));
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
}

/** The London clock: `2026-11-05T15:05` is "3:05pm". */
export function clockTime(at: LocalDateTime): string {
  const hour = Number(at.slice(11, 13));
  return `${hour % 12 || 12}:${at.slice(14, 16)}${hour < 12 ? 'am' : 'pm'}`;
}

/** "9:00am on Thursday 5 November 2026". */
export function dateAndTime(at: LocalDateTime): string {
  return `${clockTime(at)} on ${longDate(at)}`;
}
