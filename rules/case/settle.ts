import type { LocalDateTime } from '../calendar/types';
import type { Effect } from './effect';
import type { ObligationEvent } from './events';
import { reconcile } from './reconcile';
import type { Verbs, WithObligations } from './verbs';

/** What a step has brought: all its events in order, the state after them, and what the world must do. */
export interface Settled<State, Event> {
  events: (Event | ObligationEvent)[];
  state: State;
  /** Each effect with the place, in `events`, of the event it comes from. */
  effects: { of: number; effect: Effect }[];
}

/** Enough for any chain of thresholds; a rule that never comes to rest is a bug, and is cut off rather than left to spin. */
const MOST_ROUNDS = 8;

/**
 * Carries what has happened through to its end: evolve, what follows by itself, what is now owed, what the world must
 * do. Pure, so a page can show what a command would start before anybody confirms it.
 */
export function settle<State extends WithObligations, Command, Event extends { type: string }>(
  verbs: Verbs<State, Command, Event>,
  before: State,
  happened: (Event | ObligationEvent)[],
  now: LocalDateTime,
): Settled<State, Event> {
  const settled: Settled<State, Event> = { events: [], state: before, effects: [] };
  const evolve = (event: Event | ObligationEvent): void => {
    settled.state = verbs.evolve(settled.state, event);
    settled.events.push(event);
  };
  const react = (event: Event | ObligationEvent, of: number): void => {
    for (const effect of verbs.effects(event, settled.state)) settled.effects.push({ of, effect });
  };
  const apply = (events: (Event | ObligationEvent)[]): void => {
    for (const event of events) {
      evolve(event);
      react(event, settled.events.length - 1);
    }
  };
  apply(happened);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const reaction = verbs.react(settled.state, now);
    if (reaction.length === 0) break;
    apply(reaction);
  }
  const cause = settled.events.find((event) => event.type !== 'rung-climbed') ?? settled.events[0];
  const why = cause?.type ?? 'looked-again';
  // What is owed is looked at as it stands in the end: nobody is told that a duty begins which is met already.
  const first = settled.events.length;
  const owed = reconcile(settled.state.owed, verbs.obligations(settled.state), now, why);
  owed.forEach(evolve);
  owed.forEach((event, place) => react(event, first + place));
  return settled;
}
