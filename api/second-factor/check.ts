import { credentialsOf, useRecoveryCode, useStep } from '../../database/credentials';
import type { PersonWithOffices } from '../../database/people';
import type { House } from '../house';
import { noteOwnAccount } from '../people/note-account';
import type { AccountLimit } from '../security/account-limit';
import { hashOfCode } from './recovery-codes';
import { openSecret } from './secrets';
import { stepOf } from './totp';

/** Right; wrong; or to wait so many seconds. */
export type Checked = { right: true } | { wrong: true } | { wait: number };

/** Checks a code of the app, or a recovery code. Tries are counted by account; each code is good once. */
export async function checkCode(
  house: House,
  limit: AccountLimit,
  person: PersonWithOffices,
  code: string,
): Promise<Checked> {
  const account = `second-factor/${person.id}`;
  const wait = await limit.take(account);
  if (wait > 0) return { wait };
  if (!(await isOfApp(house, person.id, code)) && !(await isRecoveryCode(house, person, code))) {
    return { wrong: true };
  }
  await limit.forget(account);
  return { right: true };
}

/** Uses a recovery code up. That one was needed is on record: a telephone may have been lost, or codes found. */
async function isRecoveryCode(house: House, person: PersonWithOffices, code: string): Promise<boolean> {
  return house.db.transaction().execute(async (tx) => {
    const usedAt = new Date(house.now()).toISOString();
    const used = await useRecoveryCode(tx, person.id, hashOfCode(code), usedAt);
    const deed = { what: 'recovery-code-used', reason: 'Signing in' } as const;
    if (used) await noteOwnAccount(tx, person, deed);
    return used;
  });
}

/** Whether it is a code of the app that nobody has used. Spaces between the digits are how apps show it. */
export async function isOfApp(house: House, person: string, typed: string): Promise<boolean> {
  const code = typed.replaceAll(/\s/g, '');
  const sealed = (await credentialsOf(house.db, person))?.secret;
  if (!sealed || !/^\d{6}$/.test(code)) return false;
  const step = stepOf(openSecret(house.config.masterKey, person, sealed), code, house.now());
  return step !== null && useStep(house.db, person, step);
}
