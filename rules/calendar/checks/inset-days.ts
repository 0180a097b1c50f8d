import { addDays, epochDayOf, weekday } from '../epoch-day';
import { finding, type Finding } from '../finding';
import type { LocalDate, SchoolYear } from '../types';
import { isWorkingDay } from '../working-days';

/** So many days from a term an INSET day may stand with only days between that are none: enough for Christmas. */
const FURTHEST_DAYS = 5;

/** An INSET day on a weekend, or away from any term: in one, or on the working days that lead into it or out of it. */
export function insetDays(years: SchoolYear[]): Finding[] {
  return years.flatMap((year) =>
    (year.inset ?? []).flatMap((date) => {
      if (weekday(epochDayOf(date)) > 5) return [finding('inset-at-weekend', year.name, [date])];
      const isNear = leadsToTerm(year, date, 1) || leadsToTerm(year, date, -1);
      return isNear ? [] : [finding('inset-outside-term', year.name, [date])];
    }),
  );
}

/** Whether the next day that is neither a day off nor an INSET day lies in a term. */
function leadsToTerm({ terms, inset = [] }: SchoolYear, from: LocalDate, step: 1 | -1): boolean {
  for (let days = 0; days <= FURTHEST_DAYS; days += 1) {
    const date = addDays(from, days * step);
    if (terms.some((term) => term.from <= date && date <= term.to)) return true;
    if (isWorkingDay(date) && !inset.includes(date)) return false;
  }
  return false;
}
