import type { PersonWithOffices } from '../../../database/people';
import type { AccountLimit } from '../../security/account-limit';
import { isPassword } from '../../security/passwords';
import { waitFor } from '../sign-in/wait-for';

/** Checks the password of somebody who is signed in. Tries are counted. @returns what is wrong; null when it is theirs */
export async function notOwnPassword(
  limit: AccountLimit,
  person: PersonWithOffices,
  password: string,
): Promise<string | null> {
  const wait = await limit.take(person.email);
  if (wait > 0) return waitFor('passwords', wait);
  if (!(await isPassword(person.passwordHash, password))) return 'This is not the password that you have now';
  await limit.forget(person.email);
  return null;
}
