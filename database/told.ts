import type { Database } from './connect';
import type { Notice } from './notices';

/** A notice of one decision, as far as it says who was told what. */
export type ToldNotice = Pick<
  Notice,
  | 'id'
  | 'notice'
  | 'toRole'
  | 'recipientName'
  | 'recipientPerson'
  | 'recipientContact'
  | 'status'
  | 'composedAt'
  | 'recordedAt'
  | 'sentAt'
  | 'lastError'
  | 'held'
  | 'givenHow'
  | 'givenOn'
  | 'againOf'
  | 'againBy'
> & { decision: string };

/** The notices of a case that tell of a suspension or permanent exclusion, in the order in which they were written. */
export async function toldNotices(db: Database, caseId: string): Promise<ToldNotice[]> {
  const rows = await db
    .selectFrom('notices')
    .select(['id', 'notice', 'toRole', 'recipientName', 'status', 'decision', 'composedAt', 'recordedAt'])
    .select(['recipientPerson', 'recipientContact'])
    .select(['sentAt', 'lastError', 'held', 'givenHow', 'givenOn', 'againOf', 'againBy'])
    .where('caseId', '=', caseId)
    .where('decision', 'is not', null)
    .orderBy('number')
    .orderBy('position')
    .orderBy('recipientKey')
    .execute();
  return rows.flatMap(({ decision, ...row }) => (decision === null ? [] : [{ ...row, decision }]));
}
