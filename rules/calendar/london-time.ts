import { epochDayOf, epochDayOfParts, isLocalDate, localDateOf, partsOf, weekday } from './epoch-day';
import type { EpochDay, Instant, LocalDate, LocalDateTime } from './types';

// Taken once: in the engine's sandbox every mention of a global is slow.
const { floor } = Math;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MARCH = 3;
const OCTOBER = 10;

const lastSunday = (year: number, month: number): EpochDay => {
  const last = epochDayOfParts(year, month, 31);
  return last - (weekday(last) % 7);
};

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

const clockOf = (time: LocalDateTime): number => (+time.slice(11, 13) * 60 + +time.slice(14, 16)) * MINUTE;

/**
 * The date of a local time.
 *
 * @example dateOf('2026-11-02T09:15') is '2026-11-02'
 */
export function dateOf(time: LocalDateTime): LocalDate {
  return time.slice(0, 10);
}

/**
 * Whether a text is a local time `YYYY-MM-DDTHH:MM` of a date that exists.
 * The hour the clocks skip in March passes: it is read as the winter time it would have been.
 *
 * @example isLocalDateTime('2026-11-02T24:00') is false
 */
export function isLocalDateTime(text: string): boolean {
  return text.length === 16 && /T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isLocalDate(text.slice(0, 10));
}

/**
 * The moment of a London time. Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on
 * the last Sunday of October (in force since 1996). Of the hour that comes twice in October the first is
 * meant; the hour that is skipped in March is read as winter time.
 *
 * @example instantOf('2026-07-01T09:00') is 08:00 UTC
 */
export function instantOf(time: LocalDateTime): Instant {
  const day = epochDayOf(time);
  const wall = day * DAY + clockOf(time);
  const { year } = partsOf(day);
  const starts = lastSunday(year, MARCH) * DAY + 2 * HOUR;
  const ends = lastSunday(year, OCTOBER) * DAY + 2 * HOUR;
  return wall >= starts && wall < ends ? wall - HOUR : wall;
}

/**
 * The London time of a moment; seconds are dropped.
 *
 * @example localDateTimeOf(instantOf('2026-07-01T09:00')) is '2026-07-01T09:00'
 */
export function localDateTimeOf(instant: Instant): LocalDateTime {
  const { year } = partsOf(floor(instant / DAY));
  const starts = lastSunday(year, MARCH) * DAY + HOUR;
  const ends = lastSunday(year, OCTOBER) * DAY + HOUR;
  const wall = instant >= starts && instant < ends ? instant + HOUR : instant;
  const day = floor(wall / DAY);
  const minutes = floor((wall - day * DAY) / MINUTE);
  return `${localDateOf(day)}T${two(floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * The London time so many elapsed hours before another; across a change of the clocks the clock time shifts.
 *
 * @source law.md row 5: 48 hours before provision starts are hours that pass, not two days
 * @example hoursBefore('2026-10-26T09:00', 48) is '2026-10-24T10:00'
 */
export function hoursBefore(time: LocalDateTime, hours: number): LocalDateTime {
  return localDateTimeOf(instantOf(time) - hours * HOUR);
}
