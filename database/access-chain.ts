import { createHash } from 'node:crypto';
import { chainAfter, type AccessEntry } from './access-log';
import type { Database } from './connect';

/** An entry by its place and its hash: noted elsewhere, it proves later that nothing up to it was written anew. */
export interface Link {
  number: number;
  hash: string;
}

/** The chain up to its last link, or the first entry at which it does not hold, and why. */
export type Verified = { last: Link } | { broken: number; why: string };

/** Entries read at a time. */
const STRETCH = 5_000;

const START: Link = { number: 0, hash: '0'.repeat(64) };

/**
 * Works every hash out anew, here and not in the database, and compares.
 *
 * @param kept a link that was noted elsewhere earlier: without one, a chain written anew as a whole, or cut short at its
 *   end, cannot be told from the true one
 */
export async function verifyChain(db: Database, kept?: Link): Promise<Verified> {
  let last = START;
  for (;;) {
    const entries = await chainAfter(db, last.number, STRETCH);
    for (const entry of entries) {
      const why = whyBroken(entry, last, kept);
      if (why) return { broken: entry.number, why };
      last = entry;
    }
    if (entries.length < STRETCH) break;
  }
  if (kept && kept.number > last.number) {
    return {
      broken: last.number + 1,
      why: `the chain ends at ${last.number}, before the entry that was noted`,
    };
  }
  return { last: { number: last.number, hash: last.hash } };
}

function whyBroken(entry: AccessEntry, before: Link, kept?: Link): string | null {
  const { number, previous, hash } = entry;
  if (number !== before.number + 1) return `entry ${before.number + 1} is missing`;
  if (previous !== before.hash) return 'it does not follow from the entry before it';
  if (hash !== hashOf(entry)) return 'what it says is not what was written';
  if (kept?.number === number && kept.hash !== hash) return 'it is not the entry that was noted';
  return null;
}

/** As `access_hash` of the migration: each value with its length in bytes before it. */
function hashOf({ number, at, partnershipId, person, office, about, subject, ...rest }: AccessEntry): string {
  const { deed, what, reason, previous } = rest;
  const values = [
    String(number),
    at,
    partnershipId,
    person,
    office,
    about,
    subject,
    deed,
    what,
    reason,
    previous,
  ];
  const text = values.map((value) => `${Buffer.byteLength(value)}:${value}`).join('');
  return createHash('sha256').update(text).digest('hex');
}
