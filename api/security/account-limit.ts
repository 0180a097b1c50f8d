import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** Wrong passwords an account takes before it waits, and for how long. */
export const WRONG_PASSWORDS = 5;
export const WAIT_SECONDS = 15 * 60;

/** Counts wrong passwords by account, for all API processes together. */
export interface AccountLimit {
  /** Counts one try. @returns seconds to wait, or 0 when the try may go ahead */
  take(email: string): Promise<number>;
  /** Forgets the tries: the password was right. */
  forget(email: string): Promise<void>;
}

/** Counting goes before checking, so that many tries at once are not one try. Unknown addresses count too: they look the same. */
export function limitByAccount(pool: Pool): AccountLimit {
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: 'sign-in',
    points: WRONG_PASSWORDS,
    duration: WAIT_SECONDS,
    blockDuration: WAIT_SECONDS,
  });
  return {
    take: (email) => limiter.consume(keyOf(email)).then(() => 0, waitOf),
    forget: async (email) => void (await limiter.delete(keyOf(email))),
  };
}

/** The table holds no address: a hash tells accounts apart as well. */
const keyOf = (email: string): string =>
  createHash('sha256').update(email.trim().toLowerCase()).digest('hex');

function waitOf(reason: unknown): number {
  if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
  throw reason;
}
