import { noticeById, type Notice } from '../../database/notices';
import { caseById } from '../../database/cases';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import { mayReadNotice } from './kept-from-school';
import { sees } from './scope';

/** A notice about a case that the viewer may open, or null. */
export async function findNotice(house: House, viewer: Viewer, id: string): Promise<Notice | null> {
  const notice = await noticeById(house.db, viewer.partnership, id);
  const about = notice && (await caseById(house.db, notice.caseId));
  const may = notice && about && sees(viewer, about.schoolId) && mayReadNotice(viewer.office, notice.notice);
  return may ? notice : null;
}
