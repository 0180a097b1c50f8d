import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { House } from '../house';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Of this installation, and for nothing but addresses. */
const keyOf = ({ config }: Pick<House, 'config'>): Buffer =>
  createHash('sha256').update('addresses').update(config.sessionSecret).digest();

/**
 * Words as they may stand in an address: what somebody searches for, or where a list by names goes on, may be a pupil's name, and
 * addresses are kept by browsers and by servers between.
 *
 * @returns letters that say nothing; the same words are others each time
 */
export function seal(house: Pick<House, 'config'>, words: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(house), iv);
  const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, sealed, cipher.getAuthTag()]).toString('base64url');
}

const LONGEST_SEARCH = 100;

/** What somebody searches for, sealed; no longer than anybody's name. @returns empty where nothing is searched for */
export function sealSearch(house: Pick<House, 'config'>, search: string): string {
  const words = search.trim().slice(0, LONGEST_SEARCH);
  return words && seal(house, words);
}

/** The words that were sealed. @returns empty for anything that was not sealed here */
export function unseal(house: Pick<House, 'config'>, sealed: unknown): string {
  if (typeof sealed !== 'string') return '';
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= IV_BYTES + TAG_BYTES) return '';
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(house), bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const words = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
    return Buffer.concat([words, decipher.final()]).toString('utf8');
  } catch {
    return '';
  }
}
