import type { LocalDateTime } from '../../rules/calendar/types';
import { climbed, nextMoment } from '../../rules/case/climb';
import type { Effect } from '../../rules/case/effect';
import type { ObligationEvent } from '../../rules/case/events';
import type { Obligation } from '../../rules/case/obligation';
import { settle } from '../../rules/case/settle';
import type { Verbs, WithObligations } from '../../rules/case/verbs';
import type { SystemFact } from '../../rules/pupil/commands';
import type { PupilEvent } from '../../rules/pupil/events';
import { learnPupil } from '../../rules/pupil/learn';
import { NOT_YET, type PupilCase, type PupilState } from '../../rules/pupil/state';
import { pupilVerbs } from '../../rules/pupil/verbs';
import type { Refusal } from '../../rules/refusal';
import { command } from './commands';

/** A case as its story runs it, without an engine: each thing said is decided and carried through to its end. */
export function given<State extends WithObligations, Command, Event extends { type: string }>(
  verbs: Verbs<State, Command, Event>,
  start: State,
  past: (Event | ObligationEvent)[] = [],
) {
  let state = start;
  const events = [...past];
  const effects: Effect[] = [];

  function happens(now: LocalDateTime, happened: (Event | ObligationEvent)[]): (Event | ObligationEvent)[] {
    const settled = settle(verbs, state, happened, now);
    state = settled.state;
    events.push(...settled.events);
    effects.push(...settled.effects.map((e) => e.effect));
    return settled.events;
  }

  return {
    events,
    effects,
    state: () => state,
    happens,

    /** Gives a command that must be accepted; brings the events of that step. */
    does(now: LocalDateTime, asked: Command): (Event | ObligationEvent)[] {
      const decision = verbs.decide(state, asked, now);
      if ('refused' in decision) throw new Error(`Refused: ${JSON.stringify(decision)}`);
      return happens(now, decision.events);
    },

    /** The refusal that a command meets, or null when it would be accepted. */
    refused(now: LocalDateTime, asked: Command): Refusal | null {
      const decision = verbs.decide(state, asked, now);
      return 'refused' in decision ? decision : null;
    },

    /** Lets time pass, moment by moment, as the one timer of a case does. */
    waits(until: LocalDateTime): (Event | ObligationEvent)[] {
      const before = events.length;
      for (let next = nextMoment(state.owed); next !== null && next <= until; next = nextMoment(state.owed)) {
        happens(next, climbed(state.owed, next));
      }
      return events.slice(before);
    },

    owed(id: string): Obligation {
      const found = state.owed.find((o) => o.id === id);
      if (!found) throw new Error(`Not owed: ${id}, of ${state.owed.map((o) => o.id).join(', ')}`);
      return found;
    },

    running: () => state.owed.filter((o) => o.status === 'running').map((o) => o.id),
    /** The moments at which notices leave, and to whom. */
    ladder: (id: string) =>
      state.owed.find((o) => o.id === id)?.ladder.map((r) => `${r.id} ${r.at} ${r.tell.join('+')}`) ?? [],
    notices: (name: string) =>
      effects.flatMap((e) => (e.kind === 'notice' && e.notice === name ? [e.to] : [])),
  };
}

/**
 * A pupil's case, by default of a pupil registered on 3 September 2026 and on no programme.
 *
 * @param past the events that led to the state, where a test folds them
 */
export function aPupil(state?: PupilState, past: (PupilEvent | ObligationEvent)[] = []) {
  const story = given(pupilVerbs, state ?? NOT_YET, past);
  if (!state) story.does('2026-09-03T09:00', command('register-pupil'));
  return {
    ...story,
    open: (): PupilCase => {
      const now = story.state();
      if (now.status === 'new') throw new Error('Not registered');
      return now;
    },
    hears: (now: LocalDateTime, fact: SystemFact) => story.happens(now, learnPupil(story.state(), fact, now)),
  };
}

/** A pupil whose programme opened at Stage 1 on Monday 14 September 2026. */
export function onStage1() {
  const pupil = aPupil();
  pupil.does('2026-09-14T10:00', command('open-stage-1'));
  return pupil;
}

/** On Stage 2 since Monday 5 October 2026, after three reviews. */
export function onStage2() {
  const pupil = onStage1();
  for (const on of ['2026-09-21', '2026-09-28', '2026-10-05'])
    pupil.does(`${on}T11:00`, command('record-review', { on }));
  pupil.does('2026-10-05T14:00', command('move-to-stage-2'));
  return pupil;
}

/** On Stage 3 since Tuesday 3 November 2026, by an incident and a suspension of 7 days from 21 October. */
export function onStage3() {
  const pupil = onStage2();
  pupil.does('2026-10-21T09:30', command('suspend'));
  const incident = { on: '2026-10-21', what: 'An assault.' };
  pupil.does('2026-11-03T10:00', command('move-to-stage-3', { incident }));
  return pupil;
}

/** Referred to the panel on Monday 9 November 2026 as `r1`, after the meeting and the parents' agreement. */
export function referred() {
  const pupil = onStage3();
  pupil.does('2026-11-05T15:00', command('hold-stage-3-review'));
  pupil.does('2026-11-06T09:00', command('record-agreement'));
  pupil.does('2026-11-09T09:00', command('refer-for-transfer'));
  return pupil;
}
