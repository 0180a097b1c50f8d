import type { LocalDate, SchoolCalendar } from '../../../rules/calendar/types';
import { days, noYear, withYear, wrong, yearHolding, type Edited } from './edited';

/** An INSET day: the staff work, and the pupils do not come. */
export function addInset(calendar: SchoolCalendar, date: LocalDate): Edited {
  const year = yearHolding(calendar, date);
  if (!year) return noYear('date', date);
  if (year.inset?.includes(date)) return wrong('date', 'This is an INSET day already. Choose another day');
  return withYear(calendar, year, { inset: days([...(year.inset ?? []), date]) });
}
