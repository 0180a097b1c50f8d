import { sql } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import type { Again } from '../rules/pupil/letter-again';
import type { Database } from './connect';
import type { Notice } from './notices';

/** A letter that is to go out once more, under the event that says so. */
export interface Sending {
  letter: string;
  id: string;
  number: number;
  by: Again;
  on: LocalDate;
  /** By the case's own clock, ISO. */
  composedAt: string;
}

/**
 * Writes the same letter once more, word for word. By e-mail it goes to the address that its reader has now, and is to be
 * sent; on paper it is given on that day. The one before stays as it was, and says what came after it.
 */
export async function writeAgain(
  tx: Database,
  { letter, id, number, by, on, composedAt }: Sending,
): Promise<void> {
  const isEmail = by === 'email';
  await sql`
    with before as (
      select n.*, coalesce(nullif(c.email, ''), nullif(p.email, ''), n.recipient_email) as address
      from notices n
      left join contacts c on c.pupil_id = n.case_id and c.id = n.recipient_contact
      left join people p on p.id = n.recipient_person
      where n.id = ${letter} and n.again_by is null and n.status in ('failed', 'no-address', 'bounced')
      for update of n
    ), again as (
      insert into notices (
        id, case_id, number, position, notice, to_role, recipient_name, recipient_email, recipient_person,
        recipient_contact, subject, html, text, above, ics, ics_method, message_id, status, given_how, given_on, decision,
        composed_at, again_of
      )
      select ${id}, case_id, ${number}, 0, notice, to_role, recipient_name, address, recipient_person,
        recipient_contact, subject, html, text, above, ics, ics_method,
        '<' || ${id} || '@' || split_part(message_id, '@', 2),
        case when ${!isEmail} then 'given' when address is null then 'no-address' else 'queued' end,
        ${isEmail ? null : by}, ${isEmail ? null : on}, decision,
        ${composedAt}, coalesce(again_of, id)
      from before
    )
    update notices set again_by = ${id} from before where notices.id = before.id`.execute(tx);
}

/** The address that the reader of a letter has now; null where there is none. */
export async function addressNow(db: Database, letter: string): Promise<string | null> {
  const found = await sql<{ address: string | null }>`
    select coalesce(nullif(c.email, ''), nullif(p.email, ''), n.recipient_email) as address
    from notices n
    left join contacts c on c.pupil_id = n.case_id and c.id = n.recipient_contact
    left join people p on p.id = n.recipient_person
    where n.id = ${letter}`.execute(db);
  return found.rows[0]?.address ?? null;
}

/** Every sending of one letter, the first first. */
export async function sendingsOf(
  db: Database,
  { id, againOf }: Pick<Notice, 'id' | 'againOf'>,
): Promise<Notice[]> {
  const root = againOf ?? id;
  return db
    .selectFrom('notices')
    .selectAll()
    .where((e) => e.or([e('id', '=', root), e('againOf', '=', root)]))
    .orderBy('number')
    .orderBy('recordedAt')
    .execute();
}
