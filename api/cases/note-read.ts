import { noteAccess } from '../../database/access-log';
import type { Pupil } from '../../database/pupils';
import type { CaseInList } from '../../rules/pupil/state';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import { standingReason } from './reasons';

type Read = Pick<Pupil, 'id' | 'firstName' | 'lastName'>;

/** Puts it on record that somebody opens the records of pupils, before they see any of them (L3). No entry, no record. */
export async function noteReads(
  house: House,
  viewer: Viewer,
  opened: { pupil: Read; state: CaseInList }[],
): Promise<void> {
  await noteReadsOf(
    house,
    viewer,
    opened.map(({ pupil, state }) => ({ ...pupil, lead: leadOf(state) })),
  );
}

const leadOf = ({ programme }: CaseInList): string | null =>
  programme.at === 'not-open' ? null : programme.lead;

/** The same of pupils whose rows of a list leave the house as a file, where whoever has it may search and keep it. */
export async function noteReadsOf(
  house: House,
  viewer: Viewer,
  pupils: readonly (Read & { lead: string | null })[],
): Promise<void> {
  const { access, person, office, partnership: partnershipId } = viewer;
  if (!access) throw new Error('A record was opened by a way that the log of reads does not know');
  const { right: what, reason } = access;
  const read = { partnershipId, person, office, about: 'pupil', deed: 'read', what } as const;
  const entries = pupils.map((pupil) => ({
    ...read,
    subject: pupil.id,
    reason: reason ? withoutNames(reason, pupil) : standingReason(viewer, pupil.lead),
  }));
  await noteAccess(house.db, ...entries);
}

/** The log outlives the record: a name that somebody wrote into their reason does not get into it. */
export function withoutNames(reason: string, { firstName, lastName }: Read): string {
  const names = [firstName, lastName].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return reason.replace(new RegExp(`(?<!\\p{L})(${names.join('|')})(?!\\p{L})`, 'giu'), '(name)');
}
