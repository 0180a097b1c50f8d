import type { LocalDate, SchoolCalendar, Session } from '../../../rules/calendar/types';
import { byDate, noYear, withYear, wrong, yearHolding, type Edited } from './edited';

/** A day on which the school meets for one session only. It stays a school day. */
export function addPartDay(calendar: SchoolCalendar, date: LocalDate, open: Session): Edited {
  const year = yearHolding(calendar, date);
  if (!year) return noYear('date', date);
  const { partDays = [] } = year;
  if (partDays.some((part) => part.date === date)) {
    return wrong('date', 'This is a part day already. Remove it first, or choose another day');
  }
  return withYear(calendar, year, { partDays: byDate([...partDays, { date, open: [open] }]) });
}
