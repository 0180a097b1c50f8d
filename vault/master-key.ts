import { createSecretKey, type KeyObject } from 'node:crypto';

const BYTES = 32;

/**
 * The master key, from its text in the configuration. It wraps the keys of all cases and is kept nowhere else.
 *
 * @param text 32 bytes in base64
 * @throws when it is anything else; the message never repeats the text
 */
export function masterKey(text: string): KeyObject {
  const bytes = Buffer.from(text.trim(), 'base64');
  // Buffer skips what is not base64: what it understood must be what was written.
  const whole = bytes.toString('base64').replace(/=+$/, '') === text.trim().replace(/=+$/, '');
  if (!whole || bytes.length !== BYTES) {
    throw new Error(
      `The master key must be ${BYTES} random bytes in base64, such as \`openssl rand -base64 ${BYTES}\` writes.`,
    );
  }
  return createSecretKey(bytes);
}
