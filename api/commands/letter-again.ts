import type { z } from 'zod';
import { noticesOf } from '../../database/notices';
import { addressNow } from '../../database/send-again';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import type { PupilRecord } from '../cases/find-pupil';
import { mayReadNotice } from '../cases/kept-from-school';
import type { Answer } from '../engine/answer';
import type { House } from '../house';
import { actorOf, type Viewer } from '../session/viewer';
import { act } from './act';
import { goneOn } from './gone-on';
import type { letterAgain as schema } from './schemas/given';

/**
 * Sends a letter again that did not arrive. What letter it is, whose, and how it stands, is what the record has of it.
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
  const notices = await noticesOf(house.db, record.caseId);
  const found = notices.find((n) => n.id === chosen && mayReadNotice(viewer.office, n.notice));
  if (!found) return null;
  const later = await goneOn(house, record, found, id);
  if (later) return later;
  const { notice, toRole: to, status, composedAt, recipientContact: contact } = found;
  const letter = {
    id: found.id,
    notice,
    to,
    writtenOn: dateOf(localDateTimeOf(Date.parse(composedAt))),
    status,
    contact,
    hasAddress: (await addressNow(house.db, found.id)) !== null,
  };
  return act(house, record, { type: 'send-letter-again', id, actor: actorOf(viewer), letter, by, reason });
}
