import { BANK_HOLIDAYS, BANK_HOLIDAYS_KNOWN } from './bank-holidays';
import { epochDayOf, localDateOf, partsOf, weekday } from './epoch-day';
import type { CalendarMissing, EpochDay, LocalDate, SchoolCalendar, SchoolYear, Session } from './types';

/** The sessions of a day as bits: 1 the morning, 2 the afternoon, 3 both, 0 none; `UNKNOWN` in no year. */
export type Meets = number;
export const UNKNOWN: Meets = -1;
export const MORNING: Meets = 1;
export const AFTERNOON: Meets = 2;
export const BOTH: Meets = 3;

/**
 * A school's calendar laid out day by day, so that each question reads its years once and then only looks up.
 * Made for one computation and thrown away: it is never part of what a case carries.
 */
export interface CompiledCalendar {
  school: string;
  years: SchoolYear[];
  /** The day at index 0 of `meets` and `why`. */
  first: EpochDay;
  meets: Meets[];
  /** Why the school does not meet; empty on a school day. */
  why: string[];
  /** Dates already written out, so that a ledger writes each day once. */
  dates: LocalDate[];
}

const KNOWN_FROM = epochDayOf(BANK_HOLIDAYS_KNOWN.from);
const KNOWN_TO = epochDayOf(BANK_HOLIDAYS_KNOWN.to);

const bits = (open: Session[]): Meets =>
  (open.includes('am') ? MORNING : 0) | (open.includes('pm') ? AFTERNOON : 0);

/** Writes one school year over the days it holds; whatever is written last is the reason shown. */
function layOut(calendar: CompiledCalendar, year: SchoolYear): void {
  const from = Math.max(epochDayOf(year.from), KNOWN_FROM);
  const to = Math.min(epochDayOf(year.to), KNOWN_TO);
  const write = (first: EpochDay, last: EpochDay, meets: Meets, why: string): void => {
    for (let day = Math.max(first, from); day <= Math.min(last, to); day += 1) {
      calendar.meets[day - calendar.first] = meets;
      calendar.why[day - calendar.first] = why;
    }
  };
  const shut = (date: LocalDate, why: string): void => write(epochDayOf(date), epochDayOf(date), 0, why);

  write(from, to, 0, 'out of term');
  for (const term of year.terms) write(epochDayOf(term.from), epochDayOf(term.to), BOTH, '');
  for (const { date, open } of year.partDays ?? []) {
    const day = epochDayOf(date);
    if (day >= from && day <= to && calendar.meets[day - calendar.first] === BOTH)
      write(day, day, bits(open), '');
  }
  for (const holiday of year.holidays ?? []) {
    write(epochDayOf(holiday.from), epochDayOf(holiday.to), 0, holiday.name);
  }
  for (const date of year.inset ?? []) shut(date, 'INSET day');
  for (const closure of year.closures ?? []) shut(closure.date, closure.name);
  for (const [day, name] of BANK_HOLIDAYS) write(day, day, 0, name);
  for (let saturday = from + 6 - weekday(from); saturday <= to; saturday += 7) {
    write(saturday, saturday, 0, 'Saturday');
    write(saturday + 1, saturday + 1, 0, 'Sunday');
  }
}

/**
 * Lays a school's calendar out for looking up. A school without one has no days at all: each is missing.
 *
 * @param calendar the school's own years; a date outside the years whose bank holidays are known is missing too
 * @source law.md section 2; deadlines.md, Days
 * @example compileCalendar('school-1', { years: [] }): every date is `calendar-missing`
 */
export function compileCalendar(school: string, calendar: SchoolCalendar | undefined): CompiledCalendar {
  const years = calendar?.years ?? [];
  const first = years.reduce((least, year) => Math.min(least, epochDayOf(year.from)), KNOWN_TO);
  const compiled: CompiledCalendar = {
    school,
    years,
    first: Math.max(first, KNOWN_FROM),
    meets: [],
    why: [],
    dates: [],
  };
  const last = years.reduce((most, year) => Math.max(most, epochDayOf(year.to)), KNOWN_FROM - 1);
  for (let day = compiled.first; day <= Math.min(last, KNOWN_TO); day += 1) {
    compiled.meets.push(UNKNOWN);
    compiled.why.push('');
    compiled.dates.push('');
  }
  for (const year of years) layOut(compiled, year);
  return compiled;
}

/** The sessions at which the school meets on a day: none on one that is not a school day, `UNKNOWN` in no year. */
export function meetsOn(calendar: CompiledCalendar, day: EpochDay): Meets {
  return calendar.meets[day - calendar.first] ?? UNKNOWN;
}

/** The date of a day, written out once for each calendar. */
export function dateIn(calendar: CompiledCalendar, day: EpochDay): LocalDate {
  return (calendar.dates[day - calendar.first] ||= localDateOf(day));
}

/** Why the school does not meet on a day; empty on a school day. */
export function whyNot(calendar: CompiledCalendar, day: EpochDay): string {
  return calendar.why[day - calendar.first] ?? '';
}

/**
 * The school year of a day by the year it begins in, counted from 1 August.
 *
 * @example schoolYearOf(epochDayOf('2027-07-31')) is 2026
 */
export function schoolYearOf(day: EpochDay): number {
  const { year, month } = partsOf(day);
  return month >= 8 ? year : year - 1;
}

/**
 * The name of the school year that would hold a day.
 *
 * @example schoolYearName(epochDayOf('2027-09-03')) is '2027/28'
 */
export function schoolYearName(day: EpochDay): string {
  const year = schoolYearOf(day);
  return `${year}/${`${(year + 1) % 100}`.padStart(2, '0')}`;
}

/** That a day stands in no year of the school's calendar, naming the school and the year that would hold it. */
export function missingOn(calendar: CompiledCalendar, day: EpochDay): CalendarMissing {
  return {
    code: 'calendar-missing',
    school: calendar.school,
    year: schoolYearName(day),
    date: localDateOf(day),
  };
}
