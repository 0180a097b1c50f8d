import { compileCalendar, isMissing, schoolDaysBetween } from '../school-days';
import { finding, type Finding } from '../finding';
import type { SchoolKind, SchoolYear } from '../types';

/** How many days a school is open to pupils in a year: what the law asks of a maintained one, what others usually do. */
const DAYS: Record<SchoolKind, { least: number; most: number; rule: string }> = {
  maintained: { least: 190, most: 190, rule: 'SI 1999/3181 reg 3' },
  academy: { least: 180, most: 200, rule: 'D1' },
  pru: { least: 180, most: 200, rule: 'D1' },
};

/**
 * The school days of a year as it was planned: those on which the school meets for its pupils. A closure takes none away: a
 * day lost to snow was planned.
 *
 * @returns null where a day of the year is not known
 */
export function plannedDays(year: SchoolYear): number | null {
  const planned = compileCalendar('', { years: [{ ...year, closures: [] }] });
  const days = schoolDaysBetween(planned, year.from, year.to);
  return isMissing(days) ? null : days;
}

/**
 * A year of too few or too many school days. A maintained school meets for 380 sessions, 190 days.
 *
 * @source Education (School Day and School Year) (England) Regulations 1999, SI 1999/3181, regulation 3: maintained schools;
 *   academies set their own
 * @example the six terms of 2026/27 without their five INSET days have 195 days: `too-many-days`
 */
export function daysInYear(years: SchoolYear[], kind: SchoolKind): Finding[] {
  const { least, most, rule } = DAYS[kind];
  return years.flatMap((year) => {
    if (year.terms.length === 0) return [finding('no-terms', year.name, [year.from, year.to])];
    const days = plannedDays(year);
    if (days === null || (days >= least && days <= most)) return [];
    const code = days < least ? 'too-few-days' : 'too-many-days';
    return [finding(code, year.name, [year.from, year.to], { days, least, most }, rule)];
  });
}
