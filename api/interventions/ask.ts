import { randomUUID } from 'node:crypto';
import { noteIntervention, type Intervention, type NewIntervention } from '../../database/interventions';
import type { Operations } from '../engine/operations';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';

/** What an operator wants done, and why. */
export interface Asked {
  workflowId: string;
  /** The pupil whose case it is, where it is one's. */
  pupil: string | null;
  kind: Intervention['kind'];
  reason: string;
  /** Which step, which point: in plain words, without names. */
  detail: string;
}

type Entry = Pick<NewIntervention, 'deed' | 'detail'> & { id?: string; request?: string };

/** Puts one entry on record. @returns false where it is there already: the form was sent twice */
export async function note(house: House, viewer: Viewer, asked: Asked, entry: Entry): Promise<boolean> {
  const { workflowId, pupil, kind, reason } = asked;
  const { id = randomUUID(), request = id, deed, detail } = entry;
  const { partnership: partnershipId, person, office } = viewer;
  const who = { partnershipId, person, office };
  const log = pupil === null ? null : { pupil, what: viewer.access?.right ?? kind };
  return noteIntervention(house.db, { id, request, deed, workflowId, kind, reason, detail, ...who }, log);
}

/**
 * Has something done to the engine's run of a case: what was asked stands on record before it is done, and what came of it
 * after. The id of the form is that of the request: sent twice, it is done once.
 *
 * @returns whether the engine did it
 */
export async function carryOut(
  house: House,
  viewer: Viewer,
  asked: Asked,
  { request, act }: { request: string; act: (operations: Operations) => Promise<string> },
): Promise<boolean> {
  const done = await house.engine.operate(act);
  const entry =
    done === null
      ? ({ deed: 'failed', detail: NO_ANSWER } as const)
      : ({ deed: 'done', detail: done } as const);
  await note(house, viewer, asked, { request, ...entry });
  return done !== null;
}

const NO_ANSWER = 'The engine did not do it. Look at the case and try again.';
