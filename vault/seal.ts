import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** Bound to every message beside the name of its key, so that neither can be changed for another. */
const bound = (keyName: string): Buffer => Buffer.from(`sixth-day/1\0${keyName}`);

/** The bytes, encrypted: nonce, tag, cipher text. */
export function seal(key: KeyObject, keyName: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG }).setAAD(bound(keyName));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/**
 * The bytes, decrypted.
 *
 * @throws when they were changed, cut, or sealed by another key
 */
export function unseal(key: KeyObject, keyName: string, sealed: Uint8Array): Buffer {
  if (sealed.length < NONCE + TAG) throw new Error(`A payload of ${keyName} is cut short.`);
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(bound(keyName))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  } catch (cause) {
    throw new Error(`A payload of ${keyName} was changed, or sealed by another key.`, { cause });
  }
}
