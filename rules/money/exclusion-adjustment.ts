import { daysBetween } from '../calendar/epoch-day';
import { isMissing, schoolDaysAfter, type CompiledCalendar } from '../calendar/school-days';
import type { CalendarMissing, LocalDate } from '../calendar/types';

const WEEKS_IN_A_YEAR = 52;
const SCHOOL_DAYS_TO_RELEVANT_DATE = 6;
/** What a governing body pays that was directed to reconsider and did not reinstate: 4,000 pounds. */
export const FINANCIAL_ADJUSTMENT_PENCE = 400_000;

/** What the money that leaves a school with a permanently excluded pupil depends on. */
export interface Exclusion {
  excludedOn: LocalDate;
  /** Special schools, alternative provision and reserved places are outside the scheme. */
  mainstream: boolean;
  /** The year's formula amount for a like pupil, in pence. */
  yearlyPence: number;
  /** The pupil's last year at the school. */
  finalYear: boolean;
  /** The last day of the school year. */
  schoolYearEnds: LocalDate;
  /** A panel quashed and directed, and the pupil was not reinstated in time: never after a mere recommendation. */
  directedInVain: boolean;
}

/** What leaves the school's budget. */
export interface Adjustment {
  relevantDate: LocalDate;
  /** Complete weeks left from the relevant date. */
  weeks: number;
  pence: number;
}

/**
 * The sixth school day following a permanent exclusion: the day from which weeks of money are counted.
 *
 * @source law.md section 4; to be confirmed
 * @example excluded 2026-09-10: 2026-09-18
 */
export function relevantDate(excludedOn: LocalDate, calendar: CompiledCalendar): LocalDate | CalendarMissing {
  const count = schoolDaysAfter({ from: excludedOn, days: SCHOOL_DAYS_TO_RELEVANT_DATE, calendar });
  return isMissing(count) ? count : count.due;
}

/** The complete weeks from a day to a last day, both included; none where it is past. */
function completeWeeks(from: LocalDate, last: LocalDate): number {
  return Math.max(0, Math.floor((daysBetween(from, last) + 1) / 7));
}

/**
 * What leaves a mainstream school's budget: A x B/52 + C, with B the complete weeks left in the funding year to 31 March, or
 * in the school year where an exclusion in the final year takes effect on or after 1 April. Rounded once, to the penny.
 *
 * @returns `undefined` where the school is outside the scheme
 * @source law.md section 4 and row 39: SI 2018/10 reg 27, SI 2024/66 reg 39; Education Act 2002 s51A(6)
 * @example 5,000 pounds, excluded 2026-09-10: 27 weeks, 259,615 pence
 */
export function exclusionAdjustment(
  exclusion: Exclusion,
  calendar: CompiledCalendar,
): Adjustment | CalendarMissing | undefined {
  if (!exclusion.mainstream) return undefined;
  const { excludedOn, finalYear, schoolYearEnds, yearlyPence, directedInVain } = exclusion;
  const from = relevantDate(excludedOn, calendar);
  if (isMissing(from)) return from;
  const endOfPhase = finalYear && excludedOn >= `${schoolYearEnds.slice(0, 4)}-04-01`;
  const weeks = completeWeeks(from, endOfPhase ? schoolYearEnds : endOfFundingYear(from));
  const share = Math.round((yearlyPence * weeks) / WEEKS_IN_A_YEAR);
  return { relevantDate: from, weeks, pence: share + (directedInVain ? FINANCIAL_ADJUSTMENT_PENCE : 0) };
}

function endOfFundingYear(date: LocalDate): LocalDate {
  const year = +date.slice(0, 4);
  return `${date.slice(5) > '03-31' ? year + 1 : year}-03-31`;
}
