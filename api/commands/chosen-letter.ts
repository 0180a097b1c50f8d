import { noticesOf, type Notice } from '../../database/notices';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import type { LocalDate } from '../../rules/calendar/types';
import type { PupilRecord } from '../cases/find-pupil';
import { mayReadNotice } from '../cases/kept-from-school';
import type { Answer } from '../engine/answer';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import { goneOn } from './gone-on';

/** A letter that somebody wants to do something about, and the day on which it was written. */
export interface ChosenLetter {
  found: Notice;
  writtenOn: LocalDate;
}

/**
 * The letter of a case that somebody has chosen. What letter it is, whose, and how it stands, is what the record has of it.
 *
 * @param command the id of what is to be done about it
 * @returns the answer where it has gone on since; null when the case has no such letter, or none that the viewer may read
 */
export async function chosenLetter(
  house: House,
  viewer: Viewer,
  record: PupilRecord,
  command: string,
  chosen: string,
): Promise<ChosenLetter | { later: Answer } | null> {
  const notices = await noticesOf(house.db, record.caseId);
  const found = notices.find((n) => n.id === chosen && mayReadNotice(viewer.office, n.notice));
  if (!found) return null;
  const later = await goneOn(house, record, found, command);
  if (later) return { later };
  return { found, writtenOn: dateOf(localDateTimeOf(Date.parse(found.composedAt))) };
}
