import type { z } from 'zod';
import type { PupilRecord } from '../cases/find-pupil';
import type { Answer } from '../engine/answer';
import type { House } from '../house';
import { actorOf, type Viewer } from '../session/viewer';
import { act } from './act';
import { chosenLetter } from './chosen-letter';
import type { letterGiven as schema } from './schemas/given';

/**
 * Records that a letter was posted or handed over.
 *
 * @returns null when the case has no such letter, or none that the viewer may read
 */
export async function recordLetterGiven(
  house: House,
  viewer: Viewer,
  record: PupilRecord,
  id: string,
  { letter: chosen, given }: z.output<typeof schema>,
): Promise<Answer | null> {
  const it = await chosenLetter(house, viewer, record, id, chosen);
  if (it === null || 'later' in it) return it && it.later;
  const { notice, toRole: to, status } = it.found;
  const letter = { id: it.found.id, notice, to, writtenOn: it.writtenOn, status };
  return act(house, record, { type: 'record-letter-given', id, actor: actorOf(viewer), letter, given });
}
