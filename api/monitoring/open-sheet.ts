import { schoolById } from '../../database/partnerships';
import type { LocalDate } from '../../rules/calendar/types';
import { noteReads } from '../cases/note-read';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import { readSheet, type Sheet } from './sheet';

/**
 * The day of a school at which the viewer holds the office. It shows what stands in the record of each pupil, so that each
 * was opened is in the log before anything is shown.
 *
 * @param asked the school, the viewer's first where none is asked for, and the day, or today
 * @returns null for a school that is not theirs
 */
export async function openSheet(
  house: House,
  viewer: Viewer,
  asked: { school?: string | undefined; day?: LocalDate | undefined },
): Promise<Sheet | null> {
  const held = asked.school ? viewer.schools.find(({ id }) => id === asked.school) : viewer.schools[0];
  const school = held && (await schoolById(house.db, held.id));
  if (!school) return null;
  const sheet = await readSheet(house.db, { school, now: house.now() }, asked.day);
  await noteReads(house, viewer, sheet.rows);
  return sheet;
}
