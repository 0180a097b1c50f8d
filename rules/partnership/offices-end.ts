import { addDays } from '../calendar/epoch-day';
import type { LocalDate } from '../calendar/types';
import type { Owed, Rung } from '../case/obligation';
import type { Holding, Partnership } from './state';

/** When the holder, the Chair and the administrators hear of it, in days from the last day. A setting of ours. */
const HEARD: Record<string, number> = { 'four-weeks-before': -28, 'a-week-before': -7, ended: 1 };
const HOUR = '09:00';

/**
 * Offices that run out, by their last day: most end together, with a school year. The administrators owe it that each is
 * given again or to somebody else, for only they can give an office, and hear of it with its holders and the Chair four weeks
 * before, a week before, and on the day after.
 *
 * That an office works no more from the day after needs nothing from here: who holds one is looked up by its days.
 *
 * @source A3: an office that runs out reminds its holder and the Chair
 */
export function officesEnd(state: Partnership): Owed[] {
  const days = new Set(state.holdings.flatMap(({ to }) => to ?? []));
  return [...days].sort().flatMap((day) => (endingOn(state, day).length > 0 ? [ending(state, day)] : []));
}

/**
 * The offices whose last day this is, and which their holder does not go on to hold.
 *
 * @example held until 2027-08-31, and again from 2027-09-01: not among them
 */
export const endingOn = ({ holdings }: Pick<Partnership, 'holdings'>, day: LocalDate): Holding[] =>
  holdings.filter((h) => h.to === day && !holdings.some((next) => goesOn(h, next, addDays(day, 1))));

const goesOn = (h: Holding, next: Holding, dayAfter: LocalDate): boolean =>
  next.person === h.person &&
  next.office === h.office &&
  next.school === h.school &&
  next.from <= dayAfter &&
  (next.to === null || next.to >= dayAfter);

function ending({ owed }: Partnership, day: LocalDate): Owed {
  const id = `offices-end:${day}`;
  const ladder = Object.entries(HEARD).map(([rung, days]): Rung => ({
    id: rung,
    at: `${addDays(day, days)}T${HOUR}`,
    tell: ['administrator'],
    notice: 'offices-end',
  }));
  const before = owed.find((o) => o.id === id);
  const isOver = before?.ladder.some((r) => r.id === 'ended' && r.climbedAt !== undefined);
  return {
    id,
    duty: 'offices-end',
    arisesFrom: 'partnership',
    owedBy: 'administrator',
    due: day,
    basis: [],
    rule: 'A3',
    source: 'an office that runs out reminds its holder and the Chair',
    confirmed: true,
    ladder,
    // Nothing more is owed once it is over: whether anybody took it over is seen on the partnership's page.
    ...(isOver && { metOn: day }),
  };
}
