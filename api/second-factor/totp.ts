import { createHmac } from 'node:crypto';
import type { Instant } from '../../rules/calendar/types';
import { sameSecret } from '../security/same-secret';

const STEP_MILLISECONDS = 30_000;
/** Clocks of telephones are a little off, and people type slowly. */
const STEPS_OFF = [0, -1, 1];

export const stepAt = (now: Instant): number => Math.floor(now / STEP_MILLISECONDS);

/**
 * The code of a step: six digits.
 *
 * @source RFC 6238 with HMAC-SHA-1 and 30 seconds, on RFC 4226 section 5.3: what every authenticator app can do
 */
export function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** The step that a code is of, now or one step off; null when it is of none. */
export function stepOf(secret: Uint8Array, code: string, now: Instant): number | null {
  const steps = STEPS_OFF.map((off) => stepAt(now) + off);
  return steps.find((step) => sameSecret(codeAt(secret, step), code)) ?? null;
}
