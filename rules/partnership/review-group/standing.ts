import { addDays } from '../../calendar/epoch-day';
import type { LocalDate } from '../../calendar/types';
import type { Phase } from '../../register/phase';
import { covers, type Period } from '../period';
import type { Partnership } from '../state';
import { USUAL_SEATS, type Nomination, type Seats } from './nomination';

type Known = Pick<Partnership, 'reviewGroup' | 'schools' | 'holdings'>;

/** A nomination is due when a seat falls vacant within so many days: about a term. A setting of ours. */
export const DUE_WITHIN_DAYS = 60;

/** A nomination with the last day on which it counts, and what ends it: its rule, a reason, or the headteacher's office. */
export interface Held extends Nomination {
  to: LocalDate | null;
  endedBy: 'rule' | 'reason' | 'office' | null;
}

/** How many seats each phase has. */
export const seatsOf = ({ reviewGroup }: Pick<Partnership, 'reviewGroup'>): Seats =>
  reviewGroup?.seats ?? USUAL_SEATS;

/** Every nomination there has been, each until its last day. */
export const heldNominations = (known: Known): Held[] =>
  (known.reviewGroup?.nominations ?? []).map((nomination) => heldUntil(known, nomination));

/** The earliest of what ends a nomination: whoever is no headteacher of the phase any more has no seat for it. */
export function heldUntil(known: Known, nomination: Nomination): Held {
  const { person, phase, from, until, ended } = nomination;
  const ends = [
    { to: until, endedBy: 'rule' },
    { to: ended?.on ?? null, endedBy: 'reason' },
    { to: lastDayAsHead(known, person, phase, from), endedBy: 'office' },
  ] as const;
  const first = ends.reduce((one, other) => (isBefore(other.to, one.to) ? other : one));
  return { ...nomination, to: first.to, endedBy: first.to === null ? null : first.endedBy };
}

const isBefore = (one: LocalDate | null, other: LocalDate | null): boolean =>
  one !== null && (other === null || one < other);

/** Whether somebody is headteacher of a school of that phase on a day. */
export const isHeadOf = (known: Known, person: string, phase: Phase, on: LocalDate): boolean =>
  headship(known, person, phase, on) !== undefined;

const headship = ({ schools, holdings }: Known, person: string, phase: Phase, on: LocalDate) =>
  holdings.find(
    (h) =>
      h.person === person &&
      h.office === 'headteacher' &&
      covers(h, on) &&
      schools.some((school) => school.id === h.school && school.phase === phase),
  );

/** The last day of the office, through offices that follow each other; the day before `from` where it is not held then. */
function lastDayAsHead(known: Known, person: string, phase: Phase, from: LocalDate): LocalDate | null {
  const held = headship(known, person, phase, from);
  if (!held) return addDays(from, -1);
  return held.to === null ? null : lastDayAsHead(known, person, phase, addDays(held.to, 1));
}

/** How the seats of one phase stand on a day. */
export interface SeatsOfPhase {
  phase: Phase;
  seats: number;
  /** Who is on the group, the one whose last day comes first at the head. */
  held: Held[];
  toCome: Held[];
  past: Held[];
  /** Seats that nobody has: a nomination for each is due now. */
  vacant: number;
  /** The days, soon, on which seats fall vacant that nobody has been nominated for: how many are vacant then. */
  due: { on: LocalDate; vacant: number; after: Held[] }[];
}

/**
 * The Review Group on a day: seats, vacancies, nominations that are due, and those gone by.
 *
 * @source A4; seed 000
 */
export function reviewGroupOn(known: Known, on: LocalDate): SeatsOfPhase[] {
  const all = heldNominations(known);
  return (['secondary', 'primary'] as const).map((phase) => {
    const own = all.filter((one) => one.phase === phase);
    const seats = seatsOf(known)[phase];
    const { vacant, due } = vacanciesOn(seats, own, on);
    return {
      phase,
      seats,
      held: own.filter((one) => covers(one, on)).sort(byLastDay),
      toCome: own.filter(({ from }) => from > on),
      past: own.filter(({ to, from }) => to !== null && to < on && from <= on),
      vacant,
      due: due.map((one) => ({
        ...one,
        after: own.filter(({ to }) => to !== null && addDays(to, 1) === one.on),
      })),
    };
  });
}

/** How many of so many seats are vacant on a day, and the days, soon, from which some are. */
export function vacanciesOn(
  seats: number,
  held: Period[],
  on: LocalDate,
): { vacant: number; due: { on: LocalDate; vacant: number }[] } {
  const vacantOn = (day: LocalDate): number =>
    Math.max(0, seats - held.filter((one) => covers(one, day)).length);
  const last = addDays(on, DUE_WITHIN_DAYS);
  const days = [...new Set(held.flatMap(({ to }) => (to === null ? [] : addDays(to, 1))))].sort();
  const due = days
    .filter((day) => day > on && day <= last && vacantOn(day) > 0)
    .map((day) => ({ on: day, vacant: vacantOn(day) }));
  return { vacant: vacantOn(on), due };
}

const byLastDay = (one: Held, other: Held): number => (isBefore(one.to, other.to) ? -1 : 1);
