import { createHmac, randomBytes } from 'node:crypto';
import { codesSentSince, insertCode, takeCode } from '../../database/family-codes';
import type { House } from '../house';
import type { Family } from './family';
import { wayTo, type Wish } from './ways';

const MINUTE = 60_000;
/** A code is good for so long. */
export const CODE_MINUTES = 15;
/** So many codes are sent to one person in that time, and in a day: nobody can fill a family's mailbox. */
export const CODES_AT_ONCE = 3;
const CODES_A_DAY = 10;
const DAY_MINUTES = 24 * 60;
const DIGITS = 6;

/**
 * Sends a code to the contact's own address or telephone, if they have not been sent too many. It does not wait until that
 * is taken: how long the answer takes must not tell whether a link is good.
 *
 * @param linkHash of the link they came by
 * @param wish by which way they would rather have it, and in which language they read just now
 */
export async function sendCode(
  house: House,
  linkHash: string,
  { pupil, contact }: Family,
  wish: Wish = {},
): Promise<void> {
  const now = house.now();
  const of = { pupilId: pupil.id, contactId: contact.id };
  const since = (minutes: number) => codesSentSince(house.db, of, iso(now - minutes * MINUTE));
  const send = wayTo(house, { pupil, contact }, wish);
  if (!send || (await since(CODE_MINUTES)) >= CODES_AT_ONCE) return;
  if ((await since(DAY_MINUTES)) >= CODES_A_DAY) return;
  const code = newCode();
  const expiresAt = iso(now + CODE_MINUTES * MINUTE);
  const codeHash = hashOf(house, linkHash, code);
  await insertCode(house.db, { ...of, linkHash, codeHash, sentAt: iso(now), expiresAt });
  send(code, CODE_MINUTES).catch((err: unknown) =>
    house.log.warn({ err }, 'a code for a family could not be sent'),
  );
}

/** Whether this is the code that was sent last for the link. Each can be used once, for a quarter of an hour. */
export const isCode = (house: House, linkHash: string, typed: string): Promise<boolean> =>
  takeCode(house.db, {
    linkHash,
    codeHash: hashOf(house, linkHash, typed.replace(/\D/g, '')),
    at: iso(house.now()),
  });

/** Six digits, all equally likely: a byte that would favour some is thrown away. */
function newCode(): string {
  let digits = '';
  while (digits.length < DIGITS) {
    const byte = randomBytes(1)[0] ?? 255;
    if (byte < 250) digits += String(byte % 10);
  }
  return digits;
}

/** Keyed: six digits behind a plain hash could be tried through by whoever reads the record. */
const hashOf = ({ config }: House, linkHash: string, code: string): string =>
  createHmac('sha256', config.sessionSecret).update(`${linkHash}:${code}`).digest('hex');

const iso = (instant: number): string => new Date(instant).toISOString();
