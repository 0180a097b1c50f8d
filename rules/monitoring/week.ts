import type { LocalDate } from '../calendar/types';
import type { Target } from '../programme/words';
import type { DaySeen, Mark } from './seen';

/** What the days of a week say of one target. */
export interface WeekOfTarget {
  target: string;
  days: { on: LocalDate; mark: Mark }[];
  /** What they come to: what a review may start from. Null where no day was marked. */
  comesTo: Mark | null;
}

/**
 * The days since the last review, target by target (B5). Met is a target that was met on every day it was marked on, not
 * yet one that was met on none and partly on none; anything between is partly. Days of absence say nothing.
 *
 * @example met on Monday and not on Tuesday comes to partly
 */
export function weekOf(targets: Target[], seen: ({ on: LocalDate } & DaySeen)[]): WeekOfTarget[] {
  return targets.map(({ id: target }) => {
    const days = seen.flatMap(({ on, marks }) => {
      const found = marks.find((m) => m.target === target);
      return found ? [{ on, mark: found.mark }] : [];
    });
    return { target, days, comesTo: comesTo(days.map(({ mark }) => mark)) };
  });
}

function comesTo(marks: Mark[]): Mark | null {
  const [first] = marks;
  if (first === undefined) return null;
  return marks.every((mark) => mark === first) ? first : 'partly';
}
