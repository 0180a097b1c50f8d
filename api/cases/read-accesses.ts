import { accessesOf, type AccessEntry } from '../../database/access-log';
import type { Page } from '../../database/page';
import { peopleByIds } from '../../database/people';
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
  const people = await peopleByIds(house.db, partnership, [...new Set(page.rows.map((row) => row.person))]);
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? 'Not known';
  return { ...page, rows: page.rows.map((row) => ({ ...row, name: nameOf(row.person) })) };
}
