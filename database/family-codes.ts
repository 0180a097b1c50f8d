import { sql } from 'kysely';
import type { Database } from './connect';
import type { OfContact } from './family-links';

/** So many wrong tries end a code. */
export const TRIES = 5;

/** How many codes a contact was sent since a moment, whichever letter's link they came by. @param since ISO */
export async function codesSentSince(
  db: Database,
  { pupilId, contactId }: OfContact,
  since: string,
): Promise<number> {
  const { count } = await db
    .selectFrom('familyCodes')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('pupilId', '=', pupilId)
    .where('contactId', '=', contactId)
    .where('sentAt', '>', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Keeps a code that is about to be sent. Times are ISO. */
export async function insertCode(
  db: Database,
  code: OfContact & { linkHash: string; codeHash: string; sentAt: string; expiresAt: string },
): Promise<void> {
  await db.insertInto('familyCodes').values(code).execute();
}

/**
 * Tries a code: the newest that a link was sent, before it expires. A try is counted before it is judged, so that many at
 * once are not one; a code that is right is used up by it.
 *
 * @param at ISO
 */
export async function takeCode(
  db: Database,
  { linkHash, codeHash, at }: { linkHash: string; codeHash: string; at: string },
): Promise<boolean> {
  const taken = await sql<{ right: boolean }>`
    update family_codes set tries = tries + 1, used_at = case when code_hash = ${codeHash} then ${at}::timestamptz end
    where id = (select max(id) from family_codes where link_hash = ${linkHash})
      and used_at is null and expires_at > ${at} and tries < ${TRIES}
    returning code_hash = ${codeHash} as right`.execute(db);
  return taken.rows[0]?.right ?? false;
}
