import { noteAccess } from '../../database/access-log';
import type { Pupil } from '../../database/pupils';
import type { PupilCase } from '../../rules/pupil/state';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import { standingReason } from './reasons';

/** Puts it on record that somebody opens a pupil's record, before they see any of it (L3). No entry, no record. */
export async function noteRead(house: House, viewer: Viewer, pupil: Pupil, state: PupilCase): Promise<void> {
  const { access, person, office, partnership } = viewer;
  if (!access) throw new Error('A record was opened by a way that the log of reads does not know');
  const reason = access.reason ? withoutNames(access.reason, pupil) : standingReason(viewer, state);
  await noteAccess(house.db, {
    partnershipId: partnership,
    person,
    office,
    about: 'pupil',
    subject: pupil.id,
    deed: 'read',
    what: access.right,
    reason,
  });
}

/** The log outlives the record: a name that somebody wrote into their reason does not get into it. */
function withoutNames(reason: string, { firstName, lastName }: Pupil): string {
  const names = [firstName, lastName].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return reason.replace(new RegExp(`(?<!\\p{L})(${names.join('|')})(?!\\p{L})`, 'giu'), '(name)');
}
