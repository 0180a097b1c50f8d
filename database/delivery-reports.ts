import { sql, type Selectable } from 'kysely';
import type { Database } from './connect';
import type { Schema } from './schema';

export type DeliveryReport = Selectable<Schema['deliveryReports']>;

/** What a mail server has reported of a letter after it was handed over. */
export type Reported = Pick<DeliveryReport, 'outcome' | 'code' | 'detail'>;

/**
 * Notes a report on a letter. The first of each kind counts, so that nobody can fill the record by sending them again. A
 * letter that came back is undelivered, unless it was given on paper meanwhile: then that is how it arrived.
 *
 * @returns false where nothing is new, or there is no such letter
 */
export async function noteReport(
  db: Database,
  noticeId: string,
  { outcome, code, detail, at }: Reported & { at: string },
): Promise<boolean> {
  const noted = await sql`
    with noted as (
      insert into delivery_reports (notice_id, outcome, code, detail, at)
      select id, ${outcome}, ${code}, ${detail}, ${at} from notices where id = ${noticeId}
      on conflict do nothing
      returning notice_id, outcome, detail
    ), returned as (
      update notices n set status = 'bounced', sent_at = null, next_attempt_at = null, last_error = noted.detail
      from noted
      where n.id = noted.notice_id and noted.outcome = 'bounced' and n.status in ('queued', 'sent')
    )
    select notice_id from noted`.execute(db);
  return noted.rows.length > 0;
}

/** What was reported of one letter, the first first. */
export async function reportsOf(db: Database, noticeId: string): Promise<DeliveryReport[]> {
  return db
    .selectFrom('deliveryReports')
    .selectAll()
    .where('noticeId', '=', noticeId)
    .orderBy('at')
    .orderBy('outcome')
    .execute();
}
