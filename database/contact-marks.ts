import type { ContactMarked } from '../rules/pupil/contact-marks';
import type { Database } from './connect';

const COLUMNS = { 'no-contact': 'noContact', 'confidential-address': 'confidential' } as const;

/**
 * Writes a mark on a contact. A pupil has the id of the case. Where nothing may be sent to somebody any more, what has not
 * left is stopped, in the same transaction.
 */
export async function markContact(
  tx: Database,
  pupilId: string,
  { contact, mark, change }: ContactMarked,
): Promise<void> {
  await tx
    .updateTable('contacts')
    .set({ [COLUMNS[mark]]: change === 'set' })
    .where('pupilId', '=', pupilId)
    .where('id', '=', contact)
    .execute();
  if (mark !== 'no-contact' || change !== 'set') return;
  await tx
    .updateTable('notices')
    .set({ status: 'stopped', held: null, nextAttemptAt: null })
    .where('caseId', '=', pupilId)
    .where('recipientContact', '=', contact)
    .where('status', 'in', ['queued', 'failed', 'no-address', 'held', 'bounced'])
    .execute();
}
