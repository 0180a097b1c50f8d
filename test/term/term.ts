import { addDays } from '../../rules/calendar/epoch-day';
import { compileCalendar, dayAt, isMissing } from '../../rules/calendar/school-days';
import { referencePeriodOf } from '../../rules/calendar/terms';
import type { DateRange, LocalDate, SchoolCalendar } from '../../rules/calendar/types';

/** A week of the term after is lived through too: every case that goes on has then rolled over. */
const DAYS_AFTER = 5;
/** No holidays between two terms are longer. */
const LONGEST_HOLIDAYS = 70;

/** The school days of one term, counted from 0; those after its end are the first of the next. */
export interface TermDays {
  term: DateRange;
  days: LocalDate[];
  /** How many of the days are the term's own. */
  length: number;
  /** The number of the first day after half-term. */
  halfTerm: number;
}

/**
 * The next whole term in the sense of the law: where a year has more than three terms, totals run between reference
 * dates, so that it is two of the school's own with the half-term between them.
 *
 * @example on 2026-11-22 it is 2027-01-01 to 2027-03-29, Easter Monday
 */
export const nextWholeTerm = (today: LocalDate): DateRange =>
  referencePeriodOf(addDays(referencePeriodOf(today).to, 1));

/** The days on which a school meets in a term, and the first few of the next. */
export function termDays(calendar: SchoolCalendar, term: DateRange): TermDays {
  const compiled = compileCalendar('term', calendar);
  const meets = (date: LocalDate): boolean => {
    const day = dayAt(compiled, date);
    if (isMissing(day)) throw new Error(`The calendar ends before ${date}`);
    return day.schoolDay;
  };
  const days: LocalDate[] = [];
  for (let date = term.from; date <= term.to; date = addDays(date, 1)) if (meets(date)) days.push(date);
  const length = days.length;
  const latest = addDays(term.to, LONGEST_HOLIDAYS);
  for (
    let date = addDays(term.to, 1);
    days.length < length + DAYS_AFTER && date < latest;
    date = addDays(date, 1)
  ) {
    if (meets(date)) days.push(date);
  }
  return { term, days, length, halfTerm: afterTheLongestGap(days.slice(0, length)) };
}

function afterTheLongestGap(days: LocalDate[]): number {
  let found = 1;
  const gap = (n: number): number => Date.parse(days[n] ?? '') - Date.parse(days[n - 1] ?? '');
  for (let n = 2; n < days.length; n += 1) if (gap(n) > gap(found)) found = n;
  return found;
}
