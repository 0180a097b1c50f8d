import type { z } from 'zod';
import { addressNow } from '../../database/send-again';
import type { PupilRecord } from '../cases/find-pupil';
import type { Answer } from '../engine/answer';
import type { House } from '../house';
import { actorOf, type Viewer } from '../session/viewer';
import { act } from './act';
import { chosenLetter } from './chosen-letter';
import type { letterAgain as schema } from './schemas/given';

/**
 * Sends a letter again that did not arrive.
 *
 * @returns null when the case has no such letter, or none that the viewer may read
 */
export async function sendLetterAgain(
  house: House,
  viewer: Viewer,
  record: PupilRecord,
  id: string,
  { letter: chosen, by, reason }: z.output<typeof schema>,
): Promise<Answer | null> {
  const it = await chosenLetter(house, viewer, record, id, chosen);
  if (it === null || 'later' in it) return it && it.later;
  const { notice, toRole: to, status, recipientContact: contact } = it.found;
  const letter = {
    id: it.found.id,
    notice,
    to,
    writtenOn: it.writtenOn,
    status,
    contact,
    hasAddress: (await addressNow(house.db, it.found.id)) !== null,
  };
  return act(house, record, { type: 'send-letter-again', id, actor: actorOf(viewer), letter, by, reason });
}
