import { randomBytes, type KeyObject } from 'node:crypto';
import { derivedKey } from '../../vault/derived-key';
import { masterKey } from '../../vault/master-key';
import { seal, unseal } from '../../vault/seal';
import { base32 } from './base32';

/** As long as the MAC, as RFC 4226 asks. */
const BYTES = 20;

export const newSecret = (): Buffer => randomBytes(BYTES);

const keyFrom = (master: string): KeyObject => derivedKey(masterKey(master), 'second-factor');

export const sealSecret = (master: string, person: string, secret: Uint8Array): Buffer =>
  seal(keyFrom(master), `second-factor/${person}`, secret);

export const openSecret = (master: string, person: string, sealed: Uint8Array): Buffer =>
  unseal(keyFrom(master), `second-factor/${person}`, sealed);

/** What an authenticator app reads from the square. */
export function enrolmentUri(secret: Uint8Array, account: string): string {
  const label = `Sixth Day:${account}`.split(':').map(encodeURIComponent).join(':');
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent('Sixth Day')}`;
}
