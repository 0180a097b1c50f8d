import type { LocalDate } from '../calendar/types';

/** A time for which something holds: both days are included, and null is no end. */
export interface Period {
  from: LocalDate;
  to: LocalDate | null;
}

/**
 * Whether something holds on a day.
 *
 * @example covers({ from: '2026-09-01', to: null }, '2026-09-01') is true
 */
export const covers = ({ from, to }: Period, on: LocalDate): boolean =>
  from <= on && (to === null || to >= on);

/**
 * Whether two times have a day in common.
 *
 * @example overlap({ from: '2026-09-01', to: '2027-08-31' }, { from: '2027-08-31', to: null }) is true
 */
export const overlap = (one: Period, other: Period): boolean =>
  (one.to === null || one.to >= other.from) && (other.to === null || other.to >= one.from);
