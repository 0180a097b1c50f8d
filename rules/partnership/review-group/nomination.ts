import { addDays, epochDayOf, epochDayOfParts, localDateOf, partsOf } from '../../calendar/epoch-day';
import type { LocalDate } from '../../calendar/types';
import type { Phase } from '../../register/phase';

/** How many headteachers of each phase oversee the partnership. */
export type Seats = Record<Phase, number>;

/** Three secondary and three primary heads, unless a partnership has agreed on other numbers (seed 000). */
export const USUAL_SEATS: Seats = { secondary: 3, primary: 3 };

/** The Review Group as it is kept. */
export interface ReviewGroup {
  seats: Seats;
  /** Every nomination that was not taken back, the first one first. */
  nominations: Nomination[];
}

/** A headteacher on the Review Group. */
export interface Nomination {
  id: string;
  person: string;
  phase: Phase;
  from: LocalDate;
  /** The last day by its rule; null where it has none. */
  until: LocalDate | null;
  /** The last day where it ended, or is to end, before that, and why. */
  ended?: { on: LocalDate; reason: string };
}

/**
 * The last day of a nomination. Secondary heads are nominated annually: a year, so the day before the anniversary; from 29
 * February the anniversary is 1 March. For primary heads the seed says no time: none, unless one is given.
 *
 * @source A4; seed 000: three secondary headteachers, nominated annually, three primary headteachers
 * @example nominatedUntil('secondary', '2026-09-01', null) is '2027-08-31'
 */
export const nominatedUntil = (phase: Phase, from: LocalDate, given: LocalDate | null): LocalDate | null =>
  phase === 'secondary' ? addDays(anniversary(from), -1) : given;

/** The same day a year later. */
function anniversary(date: LocalDate): LocalDate {
  const { year, month, day } = partsOf(epochDayOf(date));
  return localDateOf(epochDayOfParts(year + 1, month, day));
}

/** A nomination that ends early on a day, for a reason; with null it goes on to its own end. */
export const endingOn = (
  { ended: _before, ...nomination }: Nomination,
  on: LocalDate | null,
  reason: string,
): Nomination => (on === null ? nomination : { ...nomination, ended: { on, reason } });
