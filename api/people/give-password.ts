import { randomBytes } from 'node:crypto';
import { setPassword } from '../../database/credentials';
import { claimKey, keepAnswer } from '../../database/idempotency';
import type { Holder } from '../../database/people';
import { endSessionsOf } from '../../database/sessions';
import type { House } from '../house';
import type { AccountLimit } from '../security/account-limit';
import { hashPassword } from '../security/passwords';
import type { Viewer } from '../session/viewer';
import { firstPassword } from './first-password';
import { noteByAdministrator } from './note-account';

/** Why a password is given, and the id of the form that it is given by. */
export interface Giving {
  reason: string;
  form: string;
}

/**
 * Gives somebody who has forgotten theirs a new first password, and signs them out everywhere. Only its hash is kept, so a
 * form that is sent twice must not make another: whoever holds the first would hold a dead one.
 *
 * @returns the password, to be shown once; null when this form has given one already
 */
export async function givePassword(
  house: House,
  limit: AccountLimit,
  by: Viewer,
  { id, email }: Holder,
  { reason, form }: Giving,
): Promise<string | null> {
  const password = firstPassword(house.config.sessionSecret, randomBytes(24).toString('base64url'), email);
  const hash = await hashPassword(password);
  const claim = { person: by.person, key: form, methodPath: `give a password to ${id}`, requestHash: '' };
  const isGiven = await house.db.transaction().execute(async (tx) => {
    const claimed = await claimKey(tx, { ...claim, at: new Date(house.now()).toISOString() });
    if (claimed.is !== 'new') return false;
    await keepAnswer(tx, claim, { status: 200, response: null });
    await setPassword(tx, id, hash);
    await endSessionsOf(tx, id);
    await noteByAdministrator(tx, by, { subject: id, what: 'password-given', reason });
    return true;
  });
  if (!isGiven) return null;
  // Whoever has forgotten a password has tried some: the new one need not wait for those.
  await limit.forget(email);
  return password;
}
