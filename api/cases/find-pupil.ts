import { casesByIds, type CaseRow } from '../../database/cases';
import { pupilsByIds, type PupilWithContacts } from '../../database/pupils';
import { dateOf } from '../../rules/calendar/london-time';
import type { LocalDateTime } from '../../rules/calendar/types';
import type { PupilCase } from '../../rules/pupil/state';
import { caseTime } from '../clock';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import { noteReads } from './note-read';
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

/** The time at which a pupil's case is looked at. */
const ownTime = (house: House, { clock, state }: Pick<CaseRow, 'clock' | 'state'>): LocalDateTime =>
  caseTime(house.now(), clock, (state as PupilCase).forward);

/** Whether a viewer may open the pupil of a case, as it stands at its own time. */
export const mayOpen = (
  house: House,
  viewer: Viewer,
  { schoolId }: { schoolId: string | null },
  row: Pick<CaseRow, 'clock' | 'state'>,
): boolean =>
  seesPupil(viewer, { schoolId, state: row.state as PupilCase, today: dateOf(ownTime(house, row)) });

/**
 * A pupil among those a viewer may open. That it was opened is in the log before anything is shown.
 *
 * @returns null when there is none of that id, or it is not theirs: the two look the same
 */
export const findPupil = async (house: House, viewer: Viewer, id: string): Promise<PupilRecord | null> =>
  (await findPupils(house, viewer, [id]))[0] ?? null;

/** The same of several, which a page shows at once: those that there are, and that are theirs. */
export async function findPupils(
  house: House,
  viewer: Viewer,
  ids: readonly string[],
): Promise<PupilRecord[]> {
  const pupils = await pupilsByIds(house.db, viewer.partnership, ids);
  const rows = await casesByIds(
    house.db,
    pupils.map(({ caseId }) => caseId),
  );
  const found = pupils.flatMap((pupil) => {
    const row = rows.find(({ caseId }) => caseId === pupil.caseId);
    return row && mayOpen(house, viewer, pupil, row) ? [recordOf(house, viewer, pupil, row)] : [];
  });
  if (found.length > 0) await noteReads(house, viewer, found);
  return found;
}

function recordOf(house: House, viewer: Viewer, pupil: PupilWithContacts, row: CaseRow): PupilRecord {
  const { caseId, lastNumber: number, clock } = row;
  const state = row.state as PupilCase;
  const decisions = decisionsSeenBy(viewer, state);
  return { pupil, caseId, state, number, clock, now: ownTime(house, row), ...(decisions && { decisions }) };
}
