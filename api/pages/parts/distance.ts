import { isMissing, schoolDaysBetween, type CompiledCalendar } from '../../../rules/calendar/school-days';
import { addDays } from '../../../rules/calendar/epoch-day';
import type { LocalDate } from '../../../rules/calendar/types';
import { countInWords } from '../../../rules/calendar/words';
import { inWorkingDays } from '../../../rules/case/owed';
import type { Obligation } from '../../../rules/case/obligation';
import { dutyWords } from '../../../rules/notices/duty-words';

/** Enough to say how far a day is: nothing a page shows is further. */
const FURTHEST = 400;

export const isTomorrow = (due: LocalDate, today: LocalDate): boolean => due === addDays(today, 1);

/** Days left until a duty is due, in the days it is counted in; null where the calendar does not reach. */
export function daysLeft(o: Obligation, today: LocalDate, calendar: CompiledCalendar): number | null {
  if (o.due === null || o.due < today) return null;
  return daysAfter(today, o.due, dutyWords[o.duty].unit, calendar);
}

/** Days since a duty fell due, in the days it is counted in; 0 where none has passed or the calendar does not reach. */
export function daysLate(o: Obligation, today: LocalDate, calendar: CompiledCalendar): number {
  if (o.due === null || o.due >= today) return 0;
  return daysAfter(o.due, today, dutyWords[o.duty].unit, calendar) ?? 0;
}

/** How far a due day is: "today", "tomorrow", "in 3 school days", "2 school days ago"; empty where it cannot be said. */
export function howFar(o: Obligation, today: LocalDate, calendar: CompiledCalendar): string {
  if (o.due === null) return '';
  const { unit } = dutyWords[o.duty];
  if (o.due < today) {
    const late = daysLate(o, today, calendar);
    return late === 0 ? '' : `${countInWords(late, unit)} ago`;
  }
  if (o.due === today) return 'today';
  if (isTomorrow(o.due, today)) return 'tomorrow';
  const left = daysLeft(o, today, calendar);
  return left === null ? '' : `in ${countInWords(left, unit)}`;
}

/** Days after one day, up to and with another. */
function daysAfter(
  from: LocalDate,
  to: LocalDate,
  unit: 'school day' | 'working day',
  calendar: CompiledCalendar,
): number | null {
  if (unit === 'working day') {
    const days = inWorkingDays(from, FURTHEST);
    return 'code' in days ? null : days.days.filter((d) => d.counts !== null && d.date <= to).length;
  }
  const between = schoolDaysBetween(calendar, addDays(from, 1), to);
  return isMissing(between) ? null : between;
}
