import { noticeById, type Notice } from '../../database/notices';
import { caseById } from '../../database/cases';
import { pupilOfCase } from '../../database/pupils';
import type { PupilCase } from '../../rules/pupil/state';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import { mayOpen, seesDecision } from './find-pupil';
import { mayReadNotice } from './kept-from-school';
import { noteReads } from './note-read';
import { decisionsSeenBy } from './scope';

/** A notice about a pupil that the viewer may open, or null. That it was opened is in the log. */
export async function findNotice(house: House, viewer: Viewer, id: string): Promise<Notice | null> {
  const notice = await noticeById(house.db, viewer.partnership, id);
  const about = notice && (await caseById(house.db, notice.caseId));
  if (!about || !mayReadNotice(viewer.office, notice.notice)) return null;
  // A partnership and a meeting write letters too: their cases are no pupil's.
  const pupil = await pupilOfCase(house.db, about.caseId);
  if (!pupil) return null;
  const state = about.state as PupilCase;
  if (!mayOpen(house, viewer, about, about)) return null;
  if (!seesDecision({ decisions: decisionsSeenBy(viewer, state) }, notice.decision)) return null;
  await noteReads(house, viewer, [{ pupil, state }]);
  return notice;
}
