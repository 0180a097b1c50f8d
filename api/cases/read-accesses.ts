import { actorKey, actorNames } from '../../database/actor-names';
import { accessesOf, type AccessEntry } from '../../database/access-log';
import type { Page } from '../../database/page';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import { isKept } from './kept-from-school';

/** An entry of the log with the name of whoever it was. */
export type NamedAccess = AccessEntry & { name: string };

/** What would tell a school who raised a concern about an unlawful exclusion (C12). */
const RAISING = ['raise-concern', 'preview-raise-concern', 'concern-raised'];

/** Who has read or changed a pupil's record, the newest first, as far as this viewer may know. */
export async function readAccesses(
  house: House,
  viewer: Viewer,
  pupil: string,
  from: { after?: string | undefined; size?: number },
): Promise<Page<NamedAccess>> {
  const { partnership, office } = viewer;
  const except = isKept(office, { type: 'concern-raised' }) ? RAISING : [];
  const page = await accessesOf(house.db, { partnership, about: 'pupil', subject: pupil, except, ...from });
  const names = await actorNames(house.db, partnership, page.rows);
  return {
    ...page,
    rows: page.rows.map((row) => ({ ...row, name: names.get(actorKey(row)) ?? 'Not known' })),
  };
}
