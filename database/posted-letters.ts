import { sql } from 'kysely';
import type { Database } from './connect';
import type { Notice } from './notices';

interface GoingOn {
  /** The world's time, ISO. */
  at: string;
  /** Letters that were written before this moment are left to people. ISO */
  since: string;
  size: number;
}

/** As rules/notices/lines-for-post reads it: an address that ends with a postcode. */
const ENDS_WITH_POSTCODE = '\\S[\\s,]+[a-z]{1,2}[0-9][a-z0-9]?\\s*[0-9][a-z]{2}\\s*$';

/**
 * Writes the next sending, by post, of letters to families that did not arrive by e-mail or have no address for it: where the
 * record has a postal address that somebody has looked at, which is not confidential, and letters may go to that person (E6).
 * Never of a case in rehearsal (E7), and once for each letter. The one before stays as it was, and says what came after it.
 *
 * @returns how many go on
 */
export async function goOnByPost(db: Database, { at, since, size }: GoingOn): Promise<number> {
  const written = await sql`
    with stuck as (
      select n.*, gen_random_uuid()::text as again
      from notices n
      join cases c on c.case_id = n.case_id
      join contacts k on k.pupil_id = n.case_id and k.id = n.recipient_contact
      where n.status in ('failed', 'no-address', 'bounced') and n.again_by is null and n.channel = 'email'
        and n.composed_at > ${since} and not c.rehearsal
        and k.parental_responsibility and not k.no_contact and not k.confidential
        and k.postal_address ~* ${ENDS_WITH_POSTCODE}
        and not exists (
          select from notices p where p.again_of = coalesce(n.again_of, n.id) and p.channel = 'post'
        )
      order by n.composed_at
      limit ${size}
      for update of n skip locked
    ), written as (
      insert into notices (
        id, case_id, number, position, notice, to_role, recipient_name, recipient_contact, subject, html, text,
        above, message_id, status, channel, decision, composed_at, again_of
      )
      select again, case_id, number, position, notice, to_role, recipient_name, recipient_contact, subject, html, text,
        above, '<' || again || '@' || split_part(message_id, '@', 2), 'queued', 'post', decision, ${at}::timestamptz,
        coalesce(again_of, id)
      from stuck
    )
    update notices set again_by = stuck.again from stuck where notices.id = stuck.id
    returning notices.id`.execute(db);
  return written.rows.length;
}

/**
 * Takes letters in hand that are to be handed to the gateway, or asked after: nobody else does meanwhile.
 *
 * @param until when somebody else may, if whoever took them has died. ISO
 */
export async function takeInHand(
  db: Database,
  { at, until, size }: { at: string; until: string; size: number },
): Promise<Notice[]> {
  return db
    .updateTable('notices')
    .set({ nextAttemptAt: until })
    .where('id', 'in', (e) =>
      e
        .selectFrom('notices as n')
        .innerJoin('cases as c', 'c.caseId', 'n.caseId')
        .select('n.id')
        .where('n.channel', '=', 'post')
        .where('n.status', '=', 'queued')
        .where('c.rehearsal', '=', false)
        .where((w) => w.or([w('n.nextAttemptAt', 'is', null), w('n.nextAttemptAt', '<=', at)]))
        .orderBy('n.composedAt')
        .limit(size)
        .forUpdate('n')
        .skipLocked(),
    )
    .returningAll()
    .execute();
}

/** What is noted of a letter that the gateway has taken. Moments are ISO. */
export interface Handed {
  at: string;
  /** Where it goes: its lines. */
  to: string;
  detail: string;
  /** When it is asked after. */
  askAt: string;
}

/** Notes that the gateway has a letter. Once it is noted, saying so again changes nothing. */
export async function noteHanded(db: Database, id: string, { at, to, detail, askAt }: Handed): Promise<void> {
  await sql`
    with tried as (
      update notices
      set handed_over_at = ${at}, posted_to = ${to}, attempts = attempts + 1, next_attempt_at = ${askAt}, last_error = null
      where id = ${id} and handed_over_at is null
      returning id, attempts
    )
    insert into delivery_attempts (notice_id, attempt, at, outcome, detail)
    select id, attempts, ${at}, 'accepted', ${detail} from tried`.execute(db);
}

/** Notes when a letter that the gateway has is asked after again. @param askAt ISO */
export async function askLater(db: Database, id: string, askAt: string): Promise<void> {
  await db
    .updateTable('notices')
    .set({ nextAttemptAt: askAt })
    .where('id', '=', id)
    .where('status', '=', 'queued')
    .execute();
}
