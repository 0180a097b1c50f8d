import { noteReport } from '../../../database/delivery-reports';
import type { NoticeName } from '../../../rules/case/obligation';
import { until } from '../../support/until';
import type { Doing } from '../world/pupils';
import type { World } from '../world/start-world';

/** One letter to the parents was taken, and came back: their mailbox is full. @returns its id */
export async function cameBack({ stack }: World, { id }: Doing, notice: NoticeName): Promise<string> {
  const { db } = stack.database;
  const sent = () =>
    db
      .selectFrom('notices')
      .select('id')
      .where('caseId', '=', id)
      .where('notice', '=', notice)
      .where('toRole', '=', 'parents')
      .where('status', '=', 'sent')
      .executeTakeFirst();
  await until('the letter is sent', async () => (await sent()) !== undefined);
  const letter = (await sent())?.id ?? '';
  const detail = '552 5.2.2 mailbox full';
  const at = new Date().toISOString();
  await noteReport(db, letter, { outcome: 'bounced', code: '5.2.2', detail, at });
  return letter;
}
