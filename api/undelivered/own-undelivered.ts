import {
  undeliveredNotices,
  type UndeliveredListing,
  type UndeliveredNotice,
} from '../../database/undelivered-notices';
import { noticesKeptFrom } from '../cases/kept-from-school';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';

/**
 * The letters that have not arrived and that the viewer must see to (E3): an administrator all of them, a headteacher
 * those of decisions, a lead those of their own pupils. A page of them: the rest stands behind what is done first.
 */
export async function ownUndelivered(house: House, viewer: Viewer): Promise<UndeliveredNotice[]> {
  const { partnership, office } = viewer;
  if (office !== 'administrator' && office !== 'headteacher' && office !== 'lead') return [];
  const { rows } = await undeliveredNotices(house.db, {
    partnership,
    without: noticesKeptFrom(office),
    ...(office !== 'administrator' && { ownedBy: ownerOf(viewer, office) }),
  });
  return rows;
}

const ownerOf = (
  { person, schools }: Viewer,
  office: 'lead' | 'headteacher',
): NonNullable<UndeliveredListing['ownedBy']> =>
  office === 'lead' ? { office, person } : { office, schools: schools.map(({ id }) => id) };
