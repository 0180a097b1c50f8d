import { sql, type Selectable } from 'kysely';
import type { Database } from './connect';
import type { OfContact } from './family-links';
import type { Schema } from './schema';

export type LetterText = Selectable<Schema['letterTexts']>;

interface Wanted {
  /** The world's time, ISO. */
  at: string;
  /** Letters that were written before this moment are left to people. ISO */
  since: string;
  /** Whoever has had a text after this moment gets another for a decision alone. ISO */
  notAgainSince: string;
  /** Letters that tell of no decision wait: the text would come on a day on which nobody is written to (E8). */
  onlyDecisions: boolean;
  size: number;
}

/**
 * Writes down the texts that say that there is a letter: for the newest letter to each of the family that did not arrive by e-mail
 * or has no address for it, and that no other sending has brought there; where the record has a telephone number that somebody has
 * looked at. To nobody to whom nothing may be sent or whose address is confidential (E6), in no rehearsal (E7), and not once the
 * case is closed: the link would open nothing.
 */
export async function wantTexts(
  db: Database,
  { at, since, notAgainSince, onlyDecisions, size }: Wanted,
): Promise<void> {
  await sql`
    insert into letter_texts (notice_id, pupil_id, contact_id, phone, status, next_at, made_at, changed_at)
    select distinct on (k.pupil_id, k.id)
      n.id, k.pupil_id, k.id, k.phone, 'queued', ${at}::timestamptz, ${at}::timestamptz, ${at}::timestamptz
    from notices n
    join cases c on c.case_id = n.case_id
    join contacts k on k.pupil_id = n.case_id and k.id = n.recipient_contact
    left join lateral (
      select max(t.made_at) as last from letter_texts t where t.pupil_id = k.pupil_id and t.contact_id = k.id
    ) texted on true
    where n.status in ('failed', 'no-address', 'bounced') and n.channel = 'email' and n.composed_at > ${since}
      and not exists (
        select from notices a where a.again_of = coalesce(n.again_of, n.id) and a.status in ('sent', 'given')
      )
      and (n.decision is not null or not ${onlyDecisions}::boolean)
      and not c.rehearsal and not c.closed
      and k.phone <> '' and k.parental_responsibility and not k.no_contact and not k.confidential
      and (texted.last is null or (
        texted.last < n.composed_at and (n.decision is not null or texted.last < ${notAgainSince})
      ))
    order by k.pupil_id, k.id, n.composed_at desc
    limit ${size}
    on conflict do nothing`.execute(db);
}

/** Takes texts in hand that are to be sent or asked after: nobody else does before `until`. Moments are ISO. */
export async function takeTextsInHand(
  db: Database,
  { at, until, onlyDecisions, size }: Pick<Wanted, 'at' | 'onlyDecisions' | 'size'> & { until: string },
): Promise<LetterText[]> {
  return db
    .updateTable('letterTexts')
    .set({ nextAt: until })
    .where('noticeId', 'in', (e) =>
      e
        .selectFrom('letterTexts as t')
        .select('t.noticeId')
        .innerJoin('notices as n', 'n.id', 't.noticeId')
        .where('t.nextAt', '<=', at)
        .$if(onlyDecisions, (q) =>
          q.where((w) => w.or([w('t.status', '=', 'sent'), w('n.decision', 'is not', null)])),
        )
        .orderBy('t.madeAt')
        .limit(size)
        .forUpdate('t')
        .skipLocked(),
    )
    .returningAll()
    .execute();
}

/** Notes what became of a text. */
export async function noteText(
  db: Database,
  noticeId: string,
  now: Pick<LetterText, 'status' | 'attempts' | 'detail' | 'nextAt' | 'changedAt'>,
): Promise<void> {
  await db.updateTable('letterTexts').set(now).where('noticeId', '=', noticeId).execute();
}

/** The text beside one letter, if there is one. */
export const textBeside = (db: Database, noticeId: string): Promise<LetterText | undefined> =>
  db.selectFrom('letterTexts').selectAll().where('noticeId', '=', noticeId).executeTakeFirst();

/** Whether one of the family has been sent a text that there is a letter. */
export async function hasHadText(db: Database, { pupilId, contactId }: OfContact): Promise<boolean> {
  const found = await db
    .selectFrom('letterTexts')
    .select('noticeId')
    .where('pupilId', '=', pupilId)
    .where('contactId', '=', contactId)
    .where('status', 'in', ['sent', 'arrived'])
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
