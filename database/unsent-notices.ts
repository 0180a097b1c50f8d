import type { Database } from './connect';

/** One notice that has not reached its reader, with whom it is about. */
export interface UnsentNotice {
  id: string;
  notice: string;
  toRole: string;
  status: 'queued' | 'failed' | 'no-address';
  attempts: number;
  lastError: string | null;
  nextAttemptAt: string | null;
  pupil: { id: string; caseRef: string };
}

/** The notices of a partnership's pupils that are not sent, the oldest first: a task for its administrator. */
export async function unsentNotices(
  db: Database,
  partnership: string,
  limit: number,
): Promise<UnsentNotice[]> {
  const rows = await db
    .selectFrom('notices as n')
    .innerJoin('pupils as p', 'p.caseId', 'n.caseId')
    .select(['n.id', 'n.notice', 'n.toRole', 'n.status', 'n.attempts', 'n.lastError', 'n.nextAttemptAt'])
    .select(['p.id as pupilId', 'p.caseRef'])
    .where('n.status', 'in', ['queued', 'failed', 'no-address'])
    .where('p.partnershipId', '=', partnership)
    .orderBy('n.composedAt')
    .orderBy('n.id')
    .limit(limit)
    .execute();
  return rows.map(({ pupilId, caseRef, status, ...row }) => ({
    ...row,
    status: status as UnsentNotice['status'],
    pupil: { id: pupilId, caseRef },
  }));
}
