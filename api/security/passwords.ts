import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) with 19 MiB and two passes, as OWASP asks: about 30 ms a try. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobody: Promise<string> | undefined;

/**
 * True when the password is the one that was hashed. For an account that is not there the same work is done, so that
 * the time of the answer does not tell which addresses have one.
 */
export async function isPassword(hashed: string | undefined, password: string): Promise<boolean> {
  if (hashed !== undefined) return verify(hashed, password);
  nobody ??= hashPassword('there is no such account');
  await verify(await nobody, password);
  return false;
}
