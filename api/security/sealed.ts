import type { KeyObject } from 'node:crypto';
import { derivedKey } from '../../vault/derived-key';
import { masterKey } from '../../vault/master-key';
import { seal as sealBytes, unseal as unsealBytes } from '../../vault/seal';
import type { House } from '../house';

const ADDRESSES = 'addresses';

/** Of this installation, and for nothing but addresses. */
const keyOf = ({ config }: Pick<House, 'config'>): KeyObject =>
  derivedKey(masterKey(config.masterKey), ADDRESSES);

/**
 * Words as they may stand in an address: what somebody searches for, or where a list by names goes on, may be a pupil's name, and
 * addresses are kept by browsers and by servers between.
 *
 * @returns letters that say nothing; the same words are others each time
 */
export const seal = (house: Pick<House, 'config'>, words: string): string =>
  sealBytes(keyOf(house), ADDRESSES, Buffer.from(words)).toString('base64url');

const LONGEST_SEARCH = 100;

/** What somebody searches for, sealed; no longer than anybody's name. @returns empty where nothing is searched for */
export function sealSearch(house: Pick<House, 'config'>, search: string): string {
  const words = search.trim().slice(0, LONGEST_SEARCH);
  return words && seal(house, words);
}

/** The words that were sealed. @returns empty for anything that was not sealed here */
export function unseal(house: Pick<House, 'config'>, sealed: unknown): string {
  if (typeof sealed !== 'string') return '';
  try {
    return unsealBytes(keyOf(house), ADDRESSES, Buffer.from(sealed, 'base64url')).toString();
  } catch {
    return '';
  }
}
