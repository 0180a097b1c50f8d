import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Database } from './connect';
import type { Schema } from './schema';

export type FamilyLink = Selectable<Schema['familyLinks']>;

/** Whose links: one contact of one pupil. */
export interface OfContact {
  pupilId: string;
  contactId: string;
}

/** What is kept of a link's secret: enough to know it again, and no use to whoever reads the record. */
export const hashOfLink = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Keeps a link that is about to leave with a letter. @param madeAt ISO */
export async function insertFamilyLink(
  db: Database,
  link: OfContact & { secret: string; madeAt: string },
): Promise<void> {
  const { secret, pupilId, contactId, madeAt } = link;
  await db
    .insertInto('familyLinks')
    .values({ hash: hashOfLink(secret), pupilId, contactId, madeAt })
    .execute();
}

/** A link that has not been withdrawn. Whether its contact and case still stand is for the asker to see. */
export async function familyLinkBy(db: Database, hash: string): Promise<FamilyLink | undefined> {
  return db
    .selectFrom('familyLinks')
    .selectAll()
    .where('hash', '=', hash)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
}

/** Withdraws every link that a contact has been sent so far. The next letter brings a new one. @param at ISO */
export async function withdrawLinks(
  db: Database,
  { pupilId, contactId }: OfContact,
  { at, by }: { at: string; by: string },
): Promise<void> {
  await db
    .updateTable('familyLinks')
    .set({ withdrawnAt: at, withdrawnBy: by })
    .where('pupilId', '=', pupilId)
    .where('contactId', '=', contactId)
    .where('withdrawnAt', 'is', null)
    .execute();
}

/** What is to be seen of a contact's links. */
export interface LinksOfContact {
  contactId: string;
  /** How many open something. */
  standing: number;
  /** When a code was last used, and when links were last withdrawn and by whom. ISO; null for never. */
  usedAt: string | null;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
}

/** The links of a pupil's contacts: one row for each contact who has been sent any. */
export async function linksOf(db: Database, pupilId: string): Promise<LinksOfContact[]> {
  return db
    .selectFrom('familyLinks as l')
    .leftJoin('people as p', 'p.id', 'l.withdrawnBy')
    .select((e) => [
      'l.contactId',
      e.fn.count<number>('l.hash').filterWhere('l.withdrawnAt', 'is', null).as('standing'),
      e.fn.max('l.withdrawnAt').as('withdrawnAt'),
      e.fn.max('p.name').as('withdrawnBy'),
      e
        .selectFrom('familyCodes as c')
        .select((c) => c.fn.max('c.usedAt').as('usedAt'))
        .whereRef('c.contactId', '=', 'l.contactId')
        .where('c.pupilId', '=', pupilId)
        .as('usedAt'),
    ])
    .where('l.pupilId', '=', pupilId)
    .groupBy('l.contactId')
    .orderBy('l.contactId')
    .execute();
}
