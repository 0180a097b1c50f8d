import { caseById } from '../../database/cases';
import type { Partnership, PartnershipState } from '../../rules/partnership/state';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';

/** The viewer's own partnership as its events have left it; null before it is founded. */
export async function openPartnership(house: House, { partnership }: Viewer): Promise<Partnership | null> {
  const row = await caseById(house.db, partnership);
  const state = row?.state as PartnershipState | undefined;
  return state?.status === 'open' ? state : null;
}
