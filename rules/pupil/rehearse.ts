import type { LocalDateTime } from '../calendar/types';
import type { Asked } from '../case/asked';
import { climbed } from '../case/climb';
import { goalOf, goesOn, moved, type HowFar } from '../case/forward';
import { settle, type Settled } from '../case/settle';
import type { Decision, Verbs } from '../case/verbs';
import { refuse } from '../refusal';
import type { PupilEvent } from './events';
import type { PupilCase, PupilState } from './state';

/** Moves a case in rehearsal forward, to see what Sixth Day will do (M4). */
export interface Rehearse extends Asked<'rehearse'> {
  to: HowFar;
}

/**
 * Only ever in a rehearsal: a live case waits for its days like the child it is about.
 *
 * @source M4
 */
export function decideRehearse(
  state: PupilCase,
  { to }: Pick<Rehearse, 'to'>,
  now: LocalDateTime,
): Decision<PupilEvent> {
  if (!state.rehearsal) return refuse('not-a-rehearsal', 'M4');
  const until = goalOf(state, to, now);
  return until === null ? refuse('nothing-to-come', 'M4') : { events: [moved(state, until, now)] };
}

/** More stops than a week of any case has: a rule that never comes to rest is cut off rather than left to spin. */
const MOST_STOPS = 500;

/**
 * All that a move brings until the case is where it was to go, stop by stop, as its story would do it.
 *
 * @param events the first of it, as decided
 */
export function foresee<Command>(
  verbs: Verbs<PupilState, Command, PupilEvent>,
  before: PupilState,
  events: PupilEvent[],
  now: LocalDateTime,
): Settled<PupilState, PupilEvent> {
  const all: Settled<PupilState, PupilEvent> = { events: [], state: before, effects: [] };
  let at = now;
  let next: Parameters<typeof settle<PupilState, Command, PupilEvent>>[2] = events;
  for (let stop = 0; next.length > 0 && stop < MOST_STOPS; stop += 1) {
    const step = settle(verbs, all.state, next, at);
    all.effects.push(...step.effects.map(({ of, effect }) => ({ of: all.events.length + of, effect })));
    all.events.push(...step.events);
    all.state = step.state;
    at = next.reduce((time, event) => (event.type === 'clock-moved' ? event.to : time), at);
    const due = climbed(all.state.owed, at);
    next = due.length > 0 ? due : goesOn(all.state, at);
  }
  return all;
}
