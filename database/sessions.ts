import { sql } from 'kysely';
import type { Database } from './connect';

/** A session of somebody, by the hash of its id: the id itself opens it and is shown nowhere. */
export interface OpenSession {
  hash: string;
  /** Milliseconds. */
  signedInAt: number;
  /** What the browser said it was. */
  agent: string | null;
  /** ISO: when it ends unless it is used. */
  ends: string;
}

const HASH = sql<string>`encode(sha256(convert_to(sid, 'UTF8')), 'hex')`;

/** The sessions in which somebody is signed in now, the latest first. */
export async function sessionsOf(db: Database, person: string): Promise<OpenSession[]> {
  const { rows } = await sql<OpenSession>`
    select ${HASH} as hash, (sess ->> 'signedInAt')::bigint as signed_in_at, sess ->> 'agent' as agent,
      expire at time zone 'utc' as ends
    from sessions
    where sess ->> 'person' = ${person} and expire > now() at time zone 'utc'
    order by 2 desc, 1`.execute(db);
  return rows;
}

/** Ends one session of somebody, or all. @returns how many */
export async function endSessionsOf(db: Database, person: string, hash?: string): Promise<number> {
  const only = hash === undefined ? sql`true` : sql`${HASH} = ${hash}`;
  const { numAffectedRows } = await sql`
    delete from sessions where (sess ->> 'person' = ${person} or sess ->> 'halfway' = ${person}) and ${only}`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0n);
}
