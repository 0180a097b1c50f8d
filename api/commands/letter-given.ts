import type { z } from 'zod';
import { noticesOf } from '../../database/notices';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import type { PupilRecord } from '../cases/find-pupil';
import { mayReadNotice } from '../cases/kept-from-school';
import type { Answer } from '../engine/answer';
import type { House } from '../house';
import { actorOf, type Viewer } from '../session/viewer';
import { act } from './act';
import { goneOn } from './gone-on';
import type { letterGiven as schema } from './schemas/given';

/**
 * Records that a letter was posted or handed over. What letter it is, and how it stands, is what the record has of it.
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
  const notices = await noticesOf(house.db, record.caseId);
  const found = notices.find((n) => n.id === chosen && mayReadNotice(viewer.office, n.notice));
  if (!found) return null;
  const later = await goneOn(house, record, found, id);
  if (later) return later;
  const { notice, toRole: to, status, composedAt } = found;
  const writtenOn = dateOf(localDateTimeOf(Date.parse(composedAt)));
  const letter = { id: found.id, notice, to, writtenOn, status };
  return act(house, record, { type: 'record-letter-given', id, actor: actorOf(viewer), letter, given });
}
