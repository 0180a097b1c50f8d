import { waitingFor, type WaitingNotice } from '../../database/held-notices';
import { schoolsSeenBy } from '../cases/scope';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';

const MOST = 25;

/** The letters that are held for something which the viewer's office can supply, the oldest first (E4). */
export function waitingLetters(house: House, viewer: Viewer): Promise<WaitingNotice[]> {
  const schools = schoolsSeenBy(viewer);
  const { partnership, office } = viewer;
  return waitingFor(house.db, { partnership, office, ...(schools && { schools }) }, MOST);
}
