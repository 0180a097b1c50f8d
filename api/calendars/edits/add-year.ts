import { inOrder } from '../../../rules/calendar/checks/in-order';
import type { SchoolCalendar, SchoolYear } from '../../../rules/calendar/types';
import { wrong, type Edited } from './edited';

/** A school year with its terms. */
export function addYear({ years }: SchoolCalendar, year: SchoolYear): Edited {
  if (years.some(({ name }) => name === year.name)) {
    return wrong('name', `There is a school year ${year.name} already. Change its terms instead`);
  }
  return { calendar: { years: inOrder([...years, year]) } };
}
