import { schoolYearOf, type CompiledCalendar } from '../calendar/compiled-calendar';
import { epochDayOf, localDateOf } from '../calendar/epoch-day';
import { isMissing } from '../calendar/school-days';
import { termOf } from '../calendar/terms';
import type { EpochDay } from '../calendar/types';
import { dayOfSession, type Period, type SessionNumber } from './periods';

/** Thresholds, in sessions, all strict: five, fifteen and forty-five days. @source law.md rows 10, 25-30 */
export const FIVE_DAYS = 10;
export const FIFTEEN_DAYS = 30;
export const FORTY_FIVE_DAYS = 90;

/** The sessions of one period that fall in one term of one school. */
export interface Share {
  term: string;
  year: number;
  sessions: number;
}

/** Sessions so far, by term of a school and by school year. Local to one computation, never carried. */
export interface Tally {
  terms: Map<string, number>;
  years: Map<number, number>;
}

function termHolding(calendar: CompiledCalendar, day: EpochDay): { key: string; last: EpochDay } {
  const term = termOf(calendar, localDateOf(day));
  if (term === undefined || isMissing(term))
    return { key: `${calendar.school} beyond ${schoolYearOf(day)}`, last: day };
  return { key: `${calendar.school} ${term.from}`, last: epochDayOf(term.to) };
}

/**
 * A period shared out over the terms it touches, in order: each gets the sessions that fall in it. Sessions beyond the
 * last calendar fall in one unknown term of the year that is missing.
 *
 * @source deadlines.md, Totals and thresholds
 */
export function sharesOf(
  calendar: CompiledCalendar,
  sessions: SessionNumber[],
  beyond: Period['beyond'],
): Share[] {
  const shares: Share[] = [];
  let last = -Infinity;
  for (const session of sessions) {
    const day = dayOfSession(session);
    if (day > last) {
      const term = termHolding(calendar, day);
      last = term.last;
      shares.push({ term: term.key, year: schoolYearOf(day), sessions: 0 });
    }
    const share = shares[shares.length - 1];
    if (share) share.sessions += 1;
  }
  if (beyond !== null) {
    const day = epochDayOf(beyond.missing.date);
    shares.push({ term: termHolding(calendar, day).key, year: schoolYearOf(day), sessions: beyond.sessions });
  }
  return shares;
}

/** The term and the school year that a session falls in, as the tally names them. */
export function placeOf(calendar: CompiledCalendar, session: SessionNumber): { term: string; year: number } {
  const day = dayOfSession(session);
  return { term: termHolding(calendar, day).key, year: schoolYearOf(day) };
}

/** Counts a period's shares into the totals that later decisions will find. */
export function countIn(tally: Tally, shares: Share[]): void {
  for (const { term, year, sessions } of shares) {
    tally.terms.set(term, (tally.terms.get(term) ?? 0) + sessions);
    tally.years.set(year, (tally.years.get(year) ?? 0) + sessions);
  }
}

/** Sessions of one term, or year, in a period's shares. */
export function sumOf(shares: Share[], where: (share: Share) => boolean): number {
  return shares.reduce((sum, share) => (where(share) ? sum + share.sessions : sum), 0);
}

/** The largest total, this period with what stood before it, in any term the period touches. */
export function mostInATerm(tally: Tally, shares: Share[]): number {
  return shares.reduce(
    (most, { term }) =>
      Math.max(most, (tally.terms.get(term) ?? 0) + sumOf(shares, (other) => other.term === term)),
    0,
  );
}

/** The largest total in any school year the period touches. */
export function mostInAYear(tally: Tally, shares: Share[]): number {
  return shares.reduce(
    (most, { year }) =>
      Math.max(most, (tally.years.get(year) ?? 0) + sumOf(shares, (other) => other.year === year)),
    0,
  );
}
