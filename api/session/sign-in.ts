import { z } from 'zod';
import { personByEmail, type PersonWithOffices } from '../../database/people';
import type { House } from '../house';
import type { AccountLimit } from '../security/account-limit';
import { isPassword } from '../security/passwords';
import { londonDate } from '../clock';

/** What both the page and the API ask for. A password is taken as it is typed. */
export const credentials = z.strictObject({
  email: z
    .string({ error: 'Enter your email address' })
    .trim()
    .min(1, 'Enter your email address')
    .max(254, 'Email address must be 254 characters or fewer'),
  password: z
    .string({ error: 'Enter your password' })
    .min(1, 'Enter your password')
    .max(200, 'Password must be 200 characters or fewer'),
});

/** A code of the app, or a recovery code. */
export const secondFactor = z
  .string('Enter the code')
  .trim()
  .min(1, 'Enter the code')
  .max(40, 'The code must be 40 characters or fewer');

export type Credentials = z.infer<typeof credentials>;

/** Signed in as somebody; wrong, without saying what; to wait so many seconds; or right, but holding no office today. */
export type SignIn = { person: PersonWithOffices } | { wrong: true } | { wait: number } | { noOffice: true };

/** Checks who somebody is. Tries are counted by account, whether or not there is one of that address. */
export async function checkCredentials(
  house: House,
  limit: AccountLimit,
  { email, password }: Credentials,
): Promise<SignIn> {
  const wait = await limit.take(email);
  if (wait > 0) return { wait };
  const person = await personByEmail(house.db, email, londonDate(house.now()));
  const right = await isPassword(person?.passwordHash, password);
  if (!person || !right) return { wrong: true };
  await limit.forget(email);
  return person.offices.length === 0 ? { noOffice: true } : { person };
}
