import { peopleByIds } from '../../database/people';
import type { PupilCase } from '../../rules/pupil/state';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';

/** The name of a pupil's lead, or null while the programme is not open. */
export async function leadName(
  house: House,
  viewer: Viewer,
  { programme }: PupilCase,
): Promise<string | null> {
  if (programme.at === 'not-open') return null;
  const [lead] = await peopleByIds(house.db, viewer.partnership, [programme.lead]);
  return lead?.name ?? null;
}
