import { UNKNOWN, meetsOn, type CompiledCalendar } from '../calendar/compiled-calendar';
import { epochDayOf } from '../calendar/epoch-day';
import type { EpochDay } from '../calendar/types';

/** The days of exclusion at one school: school days that a suspension covers and the pupil did not attend. */
export type ExclusionDays = ReadonlySet<EpochDay>;

/** Where a day stands in its run of days of exclusion, and the day that run began. */
export interface PlaceInRun {
  first: EpochDay;
  place: number;
}

/**
 * The place of a day of exclusion in its run. Days that are not school days do not break a run; a school day that is
 * not a day of exclusion does, whether or not the pupil came in.
 *
 * @source law.md rows 17, 21; deadlines.md, Runs and the sixth day
 * @example after Monday to Friday of exclusion, the next Monday is in place 6
 */
export function placeInRun(days: ExclusionDays, calendar: CompiledCalendar, day: EpochDay): PlaceInRun {
  let first = day;
  let place = 1;
  for (let before = day - 1; meetsOn(calendar, before) !== UNKNOWN; before -= 1) {
    if (meetsOn(calendar, before) === 0) continue;
    if (!days.has(before)) break;
    first = before;
    place += 1;
  }
  return { first, place };
}

/** A run that reached its sixth day. */
export interface SixthDay {
  first: EpochDay;
  sixth: EpochDay;
}

/** The sixth days of all the runs at one school, in order: one for each run that reaches it. */
export function sixthDays(days: ExclusionDays, calendar: CompiledCalendar): SixthDay[] {
  const found: SixthDay[] = [];
  let first = 0;
  let place = 0;
  let previous = 0;
  for (const day of [...days].sort((a, b) => a - b)) {
    if (place === 0 || schoolDayBetween(calendar, previous, day)) {
      first = day;
      place = 0;
    }
    place += 1;
    if (place === 6) found.push({ first, sixth: day });
    previous = day;
  }
  return found;
}

function schoolDayBetween(calendar: CompiledCalendar, from: EpochDay, to: EpochDay): boolean {
  for (let day = from + 1; day < to; day += 1) {
    if (meetsOn(calendar, day) !== 0) return true;
  }
  return false;
}

/**
 * How long the run is that still lasts when the calendar ends: 0 when the pupil was not excluded on its last school day.
 *
 * @param missing the first day that is in no calendar
 */
export function runInto(days: ExclusionDays, calendar: CompiledCalendar, missing: string): number {
  let day = epochDayOf(missing) - 1;
  while (meetsOn(calendar, day) === 0) day -= 1;
  return days.has(day) ? placeInRun(days, calendar, day).place : 0;
}
