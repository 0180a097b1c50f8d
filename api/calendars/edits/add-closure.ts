import { addDays } from '../../../rules/calendar/epoch-day';
import { compileCalendar, dayAt, isMissing } from '../../../rules/calendar/school-days';
import type { LocalDate, SchoolCalendar } from '../../../rules/calendar/types';
import { byDate, noYear, withYear, wrong, yearHolding, type Edited } from './edited';

/** The school does not meet on any school day from one day to another. */
export interface Closure {
  from: LocalDate;
  to: LocalDate;
  name: string;
  announcedOn: LocalDate;
}

/** Closes a school on each of its school days in a range; days that are none already stay as they are. */
export function addClosure(calendar: SchoolCalendar, { from, to, name, announcedOn }: Closure): Edited {
  const year = yearHolding(calendar, from);
  if (!year) return noYear('from', from);
  if (to > year.to)
    return wrong('to', `The closure must end in ${year.name}. Record the rest in the next year`);
  const compiled = compileCalendar('', calendar);
  const shut: LocalDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const day = dayAt(compiled, date);
    if (!isMissing(day) && day.schoolDay) shut.push(date);
  }
  if (shut.length === 0)
    return wrong('from', 'The school is not open on any of these days. Choose school days');
  const closures = [...(year.closures ?? []), ...shut.map((date) => ({ date, name, announcedOn }))];
  return withYear(calendar, year, { closures: byDate(closures) });
}
