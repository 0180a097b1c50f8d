import { instantOf, localDateTimeOf } from '../rules/calendar/london-time';
import type { Instant, LocalDateTime } from '../rules/calendar/types';

/** A case's own clock. In a rehearsal it can have been moved ahead of the world's, and what it says is what counts. */
export interface Clock {
  instant: () => Instant;
  /** London time. */
  now: () => LocalDateTime;
  /** When a moment comes by the engine's clock, which timers go by: earlier, for a case that is ahead. */
  byEngine: (moment: LocalDateTime) => Instant;
}

/**
 * The engine's time of this step. With clockOf the only place in workflows/ that reads it: what a case is told is by its
 * own clock.
 *
 * Deterministic: inside a workflow the engine's sandbox puts the time of the step, as its history has it, in the place of
 * the machine's clock, so every replay reads the same. It has no other call for it.
 */
export const engineNow = (): Instant => Date.now();

/** @param secondsAhead by the state of the case as it is when the clock is looked at */
export function clockOf(secondsAhead: () => number): Clock {
  const instant = (): Instant => engineNow() + secondsAhead() * 1_000;
  return {
    instant,
    now: () => localDateTimeOf(instant()),
    byEngine: (moment) => instantOf(moment) - secondsAhead() * 1_000,
  };
}
