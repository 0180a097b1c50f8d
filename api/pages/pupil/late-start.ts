import { addDays } from '../../../rules/calendar/epoch-day';
import { dateOf } from '../../../rules/calendar/london-time';
import { isMissing, schoolDaysBetween, type CompiledCalendar } from '../../../rules/calendar/school-days';
import { countInWords, dateInWords } from '../../../rules/calendar/words';
import type { Obligation } from '../../../rules/case/obligation';
import type { Arranged } from '../../../rules/exclusion/state';

/**
 * That full-time education is arranged to start after the day by which it is owed: the clock stops when the pupil attends, so
 * the duty will be late (C3, law 17).
 *
 * @example 'Tuesday 1 December 2026 is 1 school day after Monday 30 November 2026, by which it is owed'
 * @returns null where it starts in time, or no day is known
 */
export function lateStart(
  { due, status }: Obligation,
  { startsAt }: Pick<Arranged, 'startsAt'>,
  calendar: CompiledCalendar,
): string | null {
  const on = dateOf(startsAt);
  if (due === null || status !== 'running' || on <= due) return null;
  const days = schoolDaysBetween(calendar, addDays(due, 1), on);
  const after = isMissing(days) || days === 0 ? 'after' : `${countInWords(days, 'school day')} after`;
  return `${dateInWords(on)} is ${after} ${dateInWords(due)}, by which it is owed`;
}
