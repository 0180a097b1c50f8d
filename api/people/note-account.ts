import { noteAccess } from '../../database/access-log';
import type { Database } from '../../database/connect';
import type { PersonWithOffices } from '../../database/people';
import type { Office } from '../../rules/case/people';
import type { Viewer } from '../session/viewer';

/** What is done to an account that a later question may be about. */
export type AccountDeed =
  | 'second-factor-set-up'
  | 'second-factor-reset'
  | 'recovery-code-used'
  | 'password-changed'
  | 'password-given'
  | 'sign-in-linked'
  | 'sign-in-unlinked';

/** What an administrator does to the account of somebody else. */
export type ByAdministrator = 'second-factor-reset' | 'password-given' | 'sign-in-unlinked';

interface OwnDeed {
  what: Exclude<AccountDeed, ByAdministrator>;
  reason: string;
  /** By default the first office they hold. */
  office?: Office;
}

/** Puts on record what somebody did to their own account, in the same chain as what is read of pupils. */
export async function noteOwnAccount(tx: Database, person: PersonWithOffices, deed: OwnDeed): Promise<void> {
  const { what, reason, office = person.offices[0]?.office } = deed;
  if (!office) throw new Error('Somebody without an office has changed an account');
  const { id, partnershipId } = person;
  const about = { about: 'person', subject: id, deed: 'change', what, reason } as const;
  await noteAccess(tx, { partnershipId, person: id, office, ...about });
}

/** Puts on record what an administrator did to the account of somebody else, and why. */
export async function noteByAdministrator(
  tx: Database,
  by: Viewer,
  { subject, what, reason }: { subject: string; what: ByAdministrator; reason: string },
): Promise<void> {
  const about = { about: 'person', subject, deed: 'change', what, reason } as const;
  await noteAccess(tx, { partnershipId: by.partnership, person: by.person, office: by.office, ...about });
}
