import type { Database } from './connect';
import { json } from './storable';

/** A request that must act once: whose it is, and what it asks. */
export interface Claim {
  person: string;
  key: string;
  /** Such as `POST /pupils/1/commands`. */
  methodPath: string;
  /** A hash of the body. */
  requestHash: string;
  /** Now, ISO. */
  at: string;
}

/**
 * What is known of a key: it is `new` and now ours to answer; it has an answer; the first request is still at work; or
 * it was used for something `different`.
 */
export type Claimed =
  | { is: 'new' }
  | { is: 'answered'; status: number; response: unknown }
  | { is: 'at-work' }
  | { is: 'different' };

/** How long a request may be at work before it is held to have died, and the next may take its place. */
const PATIENCE_SECONDS = 60;

/** Takes a key for a request, unless it has been used. */
export async function claimKey(db: Database, claim: Claim): Promise<Claimed> {
  const { person, key, methodPath, requestHash, at } = claim;
  const died = new Date(Date.parse(at) - PATIENCE_SECONDS * 1000).toISOString();
  const taken = await db
    .insertInto('idempotencyKeys')
    .values({ personId: person, key, methodPath, requestHash, createdAt: at })
    .onConflict((conflict) =>
      conflict
        .columns(['personId', 'key'])
        .doUpdateSet({ createdAt: at })
        .where('idempotencyKeys.status', 'is', null)
        .where('idempotencyKeys.createdAt', '<', died)
        .where('idempotencyKeys.methodPath', '=', methodPath)
        .where('idempotencyKeys.requestHash', '=', requestHash),
    )
    .returning('key')
    .executeTakeFirst();
  if (taken) return { is: 'new' };
  const row = await db
    .selectFrom('idempotencyKeys')
    .selectAll()
    .where('personId', '=', person)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row) return { is: 'at-work' };
  if (row.methodPath !== methodPath || row.requestHash !== requestHash) return { is: 'different' };
  return row.status === null
    ? { is: 'at-work' }
    : { is: 'answered', status: row.status, response: row.response };
}

/** Keeps the answer to a request under its key. */
export async function keepAnswer(
  db: Database,
  { person, key }: Pick<Claim, 'person' | 'key'>,
  answer: { status: number; response: unknown },
): Promise<void> {
  await db
    .updateTable('idempotencyKeys')
    .set({ status: answer.status, response: json(answer.response ?? null) })
    .where('personId', '=', person)
    .where('key', '=', key)
    .execute();
}

/** Gives a key back when its request has failed without doing anything, so that it can be tried again. */
export async function releaseKey(
  db: Database,
  { person, key }: Pick<Claim, 'person' | 'key'>,
): Promise<void> {
  await db
    .deleteFrom('idempotencyKeys')
    .where('personId', '=', person)
    .where('key', '=', key)
    .where('status', 'is', null)
    .execute();
}

/** Forgets keys that were first used before a moment (ISO). */
export async function forgetKeysBefore(db: Database, moment: string): Promise<void> {
  await db.deleteFrom('idempotencyKeys').where('createdAt', '<', moment).execute();
}
