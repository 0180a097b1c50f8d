import { sql } from 'kysely';
import type { Database } from './connect';

/**
 * For lists, whose table of cases is called `c`: while a partnership is in rehearsal its cases are too, and are shown;
 * once it is live they are left out.
 */
export const asPartnershipIs = (partnership: string, table = 'c') =>
  sql<boolean>`${sql.ref(`${table}.rehearsal`)} = (select rehearsal from partnerships where id = ${partnership})`;

/** The same across partnerships: each case as its own partnership is. */
export const asOwnPartnershipIs = sql<boolean>`c.rehearsal = (select p.rehearsal from partnerships p where p.id = c.partnership_id)`;

/** Whether a partnership is not live yet. */
export async function isInRehearsal(db: Database, partnership: string): Promise<boolean> {
  const found = await db
    .selectFrom('partnerships')
    .select('rehearsal')
    .where('id', '=', partnership)
    .executeTakeFirst();
  return found?.rehearsal ?? false;
}

/** Whether a partnership has pupils from a rehearsal that is over. */
export async function hasRehearsed(db: Database, partnership: string): Promise<boolean> {
  const found = await db
    .selectFrom('cases as c')
    .innerJoin('partnerships as p', 'p.id', 'c.partnershipId')
    .select('c.caseId')
    .where('c.partnershipId', '=', partnership)
    .where('c.rehearsal', '=', true)
    .where('p.rehearsal', '=', false)
    .where('c.caseKind', '=', 'pupil')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * Where a case is in rehearsal, keeps what waits to be sent from ever being sent: it is shown as what would have been.
 * What is of a live case stays as it is.
 */
export async function keepRehearsed(db: Database, caseId: string): Promise<void> {
  await db
    .updateTable('notices')
    .set({ status: 'rehearsed', nextAttemptAt: null })
    .where('caseId', '=', caseId)
    .where('status', '=', 'queued')
    .where((e) =>
      e.exists(
        e
          .selectFrom('cases as c')
          .select('c.caseId')
          .whereRef('c.caseId', '=', 'notices.caseId')
          .where('c.rehearsal', '=', true),
      ),
    )
    .execute();
}
