import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';

/** AES key wrap (RFC 3394): it needs no nonce, and a wrong key or a changed bit is noticed. */
const WRAP = 'id-aes256-wrap';
const START = Buffer.alloc(8, 0xa6);

/** A key, wrapped by the master key: 40 bytes that can be kept in the record. */
export function wrap(master: KeyObject, key: KeyObject): Buffer {
  const cipher = createCipheriv(WRAP, master, START);
  return Buffer.concat([cipher.update(key.export()), cipher.final()]);
}

/**
 * The key inside.
 *
 * @throws when it was wrapped by another master key
 */
export function unwrap(master: KeyObject, name: string, wrapped: Buffer): KeyObject {
  try {
    const decipher = createDecipheriv(WRAP, master, START);
    return createSecretKey(Buffer.concat([decipher.update(wrapped), decipher.final()]));
  } catch (cause) {
    throw new Error(`The master key does not open the key ${name}: is it that of this installation?`, {
      cause,
    });
  }
}
