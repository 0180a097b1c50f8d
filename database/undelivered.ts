import type { Database } from './connect';

/** The numbers of the events of a case whose notices are still to be handed to the mail server. */
export async function undeliveredNumbers(db: Database, caseId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('notices')
    .select('number')
    .distinct()
    .where('caseId', '=', caseId)
    .where('status', '=', 'queued')
    .where('channel', '=', 'email')
    .orderBy('number')
    .execute();
  return rows.map((row) => row.number);
}
