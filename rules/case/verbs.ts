import type { LocalDateTime } from '../calendar/types';
import type { Refusal } from '../refusal';
import type { Effect } from './effect';
import type { ObligationEvent } from './events';
import type { Forward } from './forward';
import type { Obligation, Owed } from './obligation';

/** Every state carries what it owes, as the events have said it. */
export interface WithObligations {
  owed: Obligation[];
  /** Nothing of it ever leaves (E7). */
  rehearsal?: true;
  /** How far it has been moved ahead of the world. Left out unless it has. */
  forward?: Forward;
}

/** The answer of `decide`: what has happened, or why it may not. */
export type Decision<E> = { events: E[] } | Refusal;

/**
 * The four verbs, the same for every subject. All pure: the workflow runs them durably, the API asks them before it
 * shows a button, `npm run term` and the tests run them without an engine.
 */
export interface Verbs<State extends WithObligations, Command, Event> {
  /** May it be done? Takes the case's own London time. Never throws. */
  decide: (state: State, command: Command, now: LocalDateTime) => Decision<Event>;
  /** What follows. Takes the events of its own subject and those of obligations. */
  evolve: (state: State, event: Event | ObligationEvent) => State;
  /** What is owed at this moment, with every date worked out anew and its working shown. */
  obligations: (state: State) => Owed[];
  /** What the world must do. `state` is the state after the event. */
  effects: (event: Event | ObligationEvent, state: State) => Effect[];
  /** What follows by itself from a state: thresholds that are crossed. Asked after each step, until it has no more to say. */
  react: (state: State, now: LocalDateTime) => Event[];
}
