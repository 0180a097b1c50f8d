import { missingOn, type CompiledCalendar } from './compiled-calendar';
import { easterSunday } from './easter';
import { addDays, epochDayOf, localDateOf, partsOf } from './epoch-day';
import type { CalendarMissing, DateRange, LocalDate, SchoolYear } from './types';

/** More terms than this in a year, and totals run between the reference dates instead. */
const MOST_TERMS = 3;

/**
 * The reference period that holds a date: 1 August to 31 December, 1 January to Easter Monday, Easter Tuesday
 * to 31 July. Used for the totals of schools with more than three terms a year.
 *
 * @source law.md section 1c: SI 2012/1033 reg 2; that more than three terms bring it is to be confirmed
 * @example referencePeriodOf('2027-03-29') ends that day, Easter Monday
 */
export function referencePeriodOf(date: LocalDate): DateRange {
  const { year, month } = partsOf(epochDayOf(date));
  if (month >= 8) return { name: 'Autumn', from: `${year}-08-01`, to: `${year}-12-31` };
  const easterMonday = localDateOf(easterSunday(year) + 1);
  if (date <= easterMonday) return { name: 'Spring', from: `${year}-01-01`, to: easterMonday };
  return { name: 'Summer', from: addDays(easterMonday, 1), to: `${year}-07-31` };
}

function yearHolding(calendar: CompiledCalendar, date: LocalDate): SchoolYear | undefined {
  return calendar.years.find((year) => year.from <= date && date <= year.to);
}

/**
 * The term of a date, by which totals are counted: the school's own, or the reference period in a year with more
 * than three terms.
 *
 * @returns `undefined` for a date in a year but in none of its terms
 * @source law.md section 1c; deadlines.md, Totals and thresholds
 * @example termOf(calendar, '2026-10-21') is { name: 'Autumn', from: '2026-09-03', to: '2026-12-18' }
 */
export function termOf(calendar: CompiledCalendar, date: LocalDate): DateRange | undefined | CalendarMissing {
  const year = yearHolding(calendar, date);
  if (year === undefined) return missingOn(calendar, epochDayOf(date));
  if (year.terms.length > MOST_TERMS) return referencePeriodOf(date);
  return year.terms.find((term) => term.from <= date && date <= term.to);
}

/**
 * The first of the school's own terms to begin after a date: the next one it will spend whole.
 *
 * @returns `calendar-missing` when the calendar holds no later term
 * @example nextTermAfter(calendar, '2026-09-03') is the spring term: the autumn has begun
 */
export function nextTermAfter(calendar: CompiledCalendar, date: LocalDate): DateRange | CalendarMissing {
  const later = calendar.years.flatMap((year) => year.terms).filter((term) => term.from > date);
  const next = later.reduce<DateRange | undefined>(
    (first, term) => (first === undefined || term.from < first.from ? term : first),
    undefined,
  );
  if (next !== undefined) return next;
  const end = calendar.years.reduce((last, year) => (year.to > last ? year.to : last), date);
  return missingOn(calendar, epochDayOf(end) + 1);
}
