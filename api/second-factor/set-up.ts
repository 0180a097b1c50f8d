import { confirmSecret, credentialsOf, proposeSecret } from '../../database/credentials';
import type { PersonWithOffices } from '../../database/people';
import type { House } from '../house';
import { noteOwnAccount } from '../people/note-account';
import { isOfApp } from './check';
import { hashOfCode, newRecoveryCodes } from './recovery-codes';
import { newSecret, openSecret, sealSecret } from './secrets';

/** The secret that waits to be confirmed: the same each time it is looked at, so that a page drawn again fits the app. */
export async function secretToConfirm(house: House, person: string): Promise<Buffer> {
  const { masterKey } = house.config;
  const sealed = async () => (await credentialsOf(house.db, person))?.secret;
  if (!(await sealed())) {
    await proposeSecret(house.db, person, sealSecret(masterKey, person, newSecret()));
  }
  const kept = await sealed();
  if (!kept) throw new Error('A second factor was taken away while it was being set up');
  return openSecret(masterKey, person, kept);
}

/**
 * Sets the second factor up, once the app has shown a right code.
 *
 * @returns the recovery codes, which are never to be seen again; null when the code was wrong
 */
export async function confirm(
  house: House,
  person: PersonWithOffices,
  code: string,
): Promise<string[] | null> {
  if (!(await isOfApp(house, person.id, code))) return null;
  const codes = newRecoveryCodes();
  await house.db.transaction().execute(async (tx) => {
    await confirmSecret(tx, person.id, new Date(house.now()).toISOString(), codes.map(hashOfCode));
    await noteOwnAccount(tx, person, { what: 'second-factor-set-up', reason: 'Own account' });
  });
  return codes;
}
