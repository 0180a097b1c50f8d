import { bankHolidaysKnown } from './checks/bank-holidays-known';
import { closuresInTerms } from './checks/closures-in-terms';
import { datesInOrder } from './checks/dates-in-order';
import { daysInYear } from './checks/days-in-year';
import { holidaysInTerms } from './checks/holidays-in-terms';
import { insetDays } from './checks/inset-days';
import { insideYear } from './checks/inside-year';
import { partDays } from './checks/part-days';
import { termEdges } from './checks/term-edges';
import { termLength } from './checks/term-length';
import { termsApart } from './checks/terms-apart';
import { yearLength } from './checks/year-length';
import { yearsFollow } from './checks/years-follow';
import { wasThere, type Finding, type Override } from './finding';
import type { SchoolCalendar, SchoolKind, SchoolYear } from './types';

/** Every check, in the order in which its findings are read: what cannot be used first. */
const CHECKS: ((years: SchoolYear[], kind: SchoolKind) => Finding[])[] = [
  datesInOrder,
  yearsFollow,
  termsApart,
  insideYear,
  yearLength,
  bankHolidaysKnown,
  daysInYear,
  termLength,
  termEdges,
  holidaysInTerms,
  insetDays,
  closuresInTerms,
  partDays,
];

/**
 * Everything that is wrong with a school's calendar, or may be.
 *
 * @param kind the law asks 190 days of a maintained school; an academy sets its own
 * @source D1; law.md section 2: a school day is a property of one school
 * @example the calendar of law.md section 2 has no findings; one of two years that share a day has `years-overlap`
 */
export const checkCalendar = ({ years }: SchoolCalendar, kind: SchoolKind): Finding[] =>
  CHECKS.flatMap((check) => check(years, kind));

/**
 * The warnings that a new calendar brings: those the calendar before it had are not asked about again, so that closing for
 * snow needs no word on last year's INSET days.
 */
export function newWarnings(before: SchoolCalendar, after: SchoolCalendar, kind: SchoolKind): Finding[] {
  const known = checkCalendar(before, kind);
  return checkCalendar(after, kind).filter(
    (found) => found.severity === 'warning' && !known.some((old) => wasThere(old, found)),
  );
}

/** The warnings for which no reason has been given. */
export const unanswered = (warnings: Finding[], overrides: Override[]): Finding[] =>
  warnings.filter(({ code }) => !overrides.some((o) => o.code === code && o.reason.trim() !== ''));
