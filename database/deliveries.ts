import { sql, type Selectable } from 'kysely';
import type { Database } from './connect';
import type { OnPaper } from '../rules/pupil/letter-given';
import type { Schema } from './schema';

export type DeliveryAttempt = Selectable<Schema['deliveryAttempts']>;

/** How one try to deliver a notice went, by the world's clock. */
export interface Attempt {
  /** ISO. */
  at: string;
  /** What the mail server said, or why it could not be asked. */
  detail: string;
}

/** Notes that a mail server has accepted the notice. Once it is sent, handed over or back, saying so changes nothing. */
export async function markSent(db: Database, noticeId: string, { at, detail }: Attempt): Promise<void> {
  await sql`
    with tried as (
      update notices set status = 'sent', sent_at = ${at}, attempts = attempts + 1, next_attempt_at = null
      where id = ${noticeId} and status not in ('sent', 'given', 'bounced')
      returning id, attempts
    )
    insert into delivery_attempts (notice_id, attempt, at, outcome, detail)
    select id, attempts, ${at}, 'accepted', ${detail} from tried`.execute(db);
}

export interface FailedAttempt extends Attempt {
  outcome: 'refused' | 'unreachable';
  /** When it is tried again, ISO; null when it is given up: the notice has failed. */
  nextAttemptAt: string | null;
}

/** Notes a try that did not get through. A notice that has been sent, handed over or come back stays so. */
export async function markAttempt(db: Database, noticeId: string, attempt: FailedAttempt): Promise<void> {
  const { at, outcome, detail, nextAttemptAt } = attempt;
  const status = nextAttemptAt === null ? 'failed' : 'queued';
  await sql`
    with tried as (
      update notices
      set status = ${status}, attempts = attempts + 1, next_attempt_at = ${nextAttemptAt}, last_error = ${detail}
      where id = ${noticeId} and status not in ('sent', 'given', 'bounced', 'stopped')
      returning id, attempts
    )
    insert into delivery_attempts (notice_id, attempt, at, outcome, detail)
    select id, attempts, ${at}, ${outcome}, ${detail} from tried`.execute(db);
}

/** Notes that a letter was posted or handed over. One that a mail server took meanwhile stays sent. */
export async function markGiven(db: Database, noticeId: string, { how, on }: OnPaper): Promise<void> {
  await db
    .updateTable('notices')
    .set({ status: 'given', givenHow: how, givenOn: on, nextAttemptAt: null })
    .where('id', '=', noticeId)
    .where('status', 'in', ['queued', 'failed', 'no-address', 'bounced'])
    .execute();
}

/** The tries of one notice, the first first: its proof of delivery. */
export async function attemptsOf(db: Database, noticeId: string): Promise<DeliveryAttempt[]> {
  return db
    .selectFrom('deliveryAttempts')
    .selectAll()
    .where('noticeId', '=', noticeId)
    .orderBy('attempt')
    .execute();
}
