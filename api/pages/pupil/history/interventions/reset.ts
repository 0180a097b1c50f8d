import { setTimeout as pause } from 'node:timers/promises';
import { eventsOf } from '../../../../../database/events';
import { pupilWorkflowId } from '../../../../../messages/ids';
import type { Operations } from '../../../../engine/operations';
import type { EngineStory } from '../../../../engine/story';
import { withoutNames } from '../../../../cases/note-read';
import { carryOut, note, type Asked } from '../../../../interventions/ask';
import { pointsOf } from '../../../../interventions/points';
import type { AnyEvent } from '../../../../words/events';
import type { Deed } from '../../../operations/ask-twice';
import type { PupilPage } from '../../pupil-page';
import { deedFrame, NO_ENGINE } from './frame';

const LEAD = [
  'The engine forgets what it knows of this case from that point on, and takes it from the record. Use it where the engine is stuck.',
  'Nothing in the record changes: what has happened has happened. No letter is sent twice, no meeting is booked twice.',
];

/** The story of a case put back to a point of its present run (M3). The record has the last word: decision 0023. */
export async function resetDeed(page: PupilPage): Promise<Deed> {
  const { house, caseId, viewer, pupil } = page;
  const workflowId = pupilWorkflowId(caseId);
  const story = await house.engine.story(workflowId);
  const events = await eventsOf<AnyEvent>(house.db, caseId);
  const points = story ? pointsOf(story, events) : [];
  const choices = Object.fromEntries(points.map(({ eventId, words }) => [String(eventId), words]));
  return {
    ...deedFrame(page, 'reset', 'Put back to a point'),
    lead: LEAD,
    refusal: whyNot(story),
    points: { legend: 'To which point?', choices },
    button: 'Put the case back to this point',
    act: async ({ reason, point, id }) => {
      const detail = choices[point] ?? '';
      const asked: Asked = {
        workflowId,
        pupil: pupil.id,
        kind: 'reset',
        reason: withoutNames(reason, pupil),
        detail,
      };
      if (!story || !(await note(house, viewer, asked, { id, deed: 'asked', detail }))) return DONE;
      const about = { workflowId, intervention: id, runId: story.runId, eventId: Number(point) };
      const isDone = await carryOut(house, viewer, asked, {
        request: id,
        act: async (operations) => {
          await operations.resetTo(about);
          return `${detail}. The story knows number ${await caughtUp(operations, workflowId, page.number)} of the record`;
        },
      });
      return isDone ? DONE : 'The engine did not do it. The record is as it was.';
    },
  };
}

/** What is running just now could be done twice; what is over would be opened again. */
function whyNot(story: EngineStory | null): string | null {
  if (!story) return NO_ENGINE;
  if (story.status !== 'RUNNING')
    return 'The engine does not run this case. Start it again from the record instead, unless it is closed.';
  return story.pending.some((step) => step.isRunning)
    ? 'A step of this case is running just now, and must not be done twice. Try again in a minute.'
    : null;
}

const WAIT_MS = 300;
const MOST_WAITS = 20;

/** Waits until the story has taken what the record holds. @returns the number up to which it knows the case */
async function caughtUp(operations: Operations, workflowId: string, number: number): Promise<number> {
  for (let waits = 0; ; waits += 1) {
    const known = await operations.numberOf(workflowId);
    if (known >= number || waits === MOST_WAITS) return known;
    await pause(WAIT_MS);
  }
}

const DONE = 'The case has been put back, and the engine has taken from the record what happened since.';
