import { caseById, type CaseRow } from '../../database/cases';
import { pupilById, type PupilWithContacts } from '../../database/pupils';
import { dateOf } from '../../rules/calendar/london-time';
import type { LocalDateTime } from '../../rules/calendar/types';
import type { PupilCase } from '../../rules/pupil/state';
import { caseTime } from '../clock';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import { noteRead } from './note-read';
import { decisionsSeenBy, seesPupil } from './scope';

/** A pupil with the case as it stands in the record, and the case's own time. */
export interface PupilRecord {
  pupil: PupilWithContacts;
  caseId: string;
  state: PupilCase;
  /** The number of the last event. */
  number: number;
  clock: CaseRow['clock'];
  now: LocalDateTime;
  /** The decisions that the viewer may see and act on, where these are not all. */
  decisions?: readonly string[];
}

/** Whether whoever opened the record may see this decision of it. */
export const seesDecision = (
  { decisions }: { decisions?: readonly string[] | undefined },
  id: string | null,
): boolean => decisions === undefined || (id !== null && decisions.includes(id));

/**
 * A pupil among those a viewer may open. That it was opened is in the log before anything is shown.
 *
 * @returns null when there is none of that id, or it is not theirs: the two look the same
 */
export async function findPupil(house: House, viewer: Viewer, id: string): Promise<PupilRecord | null> {
  const pupil = await pupilById(house.db, viewer.partnership, id);
  const row = pupil && (await caseById(house.db, pupil.caseId));
  if (!row) return null;
  const { caseId, lastNumber: number, clock } = row;
  const state = row.state as PupilCase;
  const now = caseTime(house.now(), clock, state.forward);
  if (!seesPupil(viewer, { schoolId: pupil.schoolId, state, today: dateOf(now) })) return null;
  const decisions = decisionsSeenBy(viewer, state);
  await noteRead(house, viewer, pupil, state);
  return { pupil, caseId, state, number, clock, now, ...(decisions && { decisions }) };
}
