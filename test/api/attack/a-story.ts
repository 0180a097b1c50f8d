import { eventsOf } from '../../../database/events';
import { recordCase } from '../../../activities/record/record-case';
import type { World } from '../../../activities/world';
import { instantOf } from '../../../rules/calendar/london-time';
import type { LocalDateTime } from '../../../rules/calendar/types';
import { climbed, nextMoment } from '../../../rules/case/climb';
import type { ObligationEvent } from '../../../rules/case/events';
import { settle } from '../../../rules/case/settle';
import type { PupilCommand } from '../../../rules/pupil/commands';
import type { PupilEvent } from '../../../rules/pupil/events';
import { learnPupil } from '../../../rules/pupil/learn';
import type { PupilState } from '../../../rules/pupil/state';
import { pupilVerbs } from '../../../rules/pupil/verbs';
import type { TestApp } from '../../support/api';
import { command } from '../../support/commands';
import type { Step } from '../../support/story-text';
import { personOf } from '../seed';

/** A case that is told step by step into a real record, as the engine's worker would write it: events, views, letters. */
export function aStory({ house }: TestApp, caseId: string, begin: PupilState) {
  const world = { db: house.db, from: 'Sixth Day <sixth-day@sixth-day.test>', baseUrl: house.config.baseUrl };
  const record = recordCase(world as World);
  let state = begin;
  let steps = 0;

  async function happens(
    now: LocalDateTime,
    happened: (PupilEvent | ObligationEvent)[],
    asked?: PupilCommand,
  ): Promise<void> {
    const settled = settle(pupilVerbs, state, happened, now);
    state = settled.state;
    if (settled.events.length === 0 || state.status === 'new') return;
    const last = (await eventsOf(house.db, caseId)).at(-1)?.number ?? 0;
    const actor = asked ? { ...asked.actor, person: personOf(asked.actor.office) } : null;
    steps += 1;
    await record({
      kind: 'pupil',
      caseId,
      events: settled.events.map((event, at) => ({
        number: last + 1 + at,
        at: instantOf(now),
        commandId: `${caseId}-${steps}`,
        actor,
        event,
      })),
      state,
      effects: settled.effects.map(({ of, effect }) => ({ number: last + 1 + of, effect })),
    });
  }

  async function waits(until: LocalDateTime): Promise<void> {
    for (let next = nextMoment(state.owed); next !== null && next <= until; next = nextMoment(state.owed))
      await happens(next, climbed(state.owed, next));
  }

  return {
    state: () => state,
    /** @param change what is said instead of what the story says @returns whether it was taken */
    async takes(
      step: Step,
      change: (asked: PupilCommand) => PupilCommand = (asked) => asked,
    ): Promise<boolean> {
      await waits('until' in step ? step.until : step.at);
      if ('until' in step) return true;
      if ('hears' in step) return happens(step.at, learnPupil(state, step.hears, step.at)).then(() => true);
      const asked = change(command(step.says, step.with ?? {}));
      const decision = pupilVerbs.decide(state, asked, step.at);
      if ('refused' in decision) return false;
      await happens(step.at, decision.events, asked);
      return true;
    },
  };
}
