import type { Database } from './connect';

/** Who somebody is at a provider of OpenID Connect: its address, and its own name for them. */
export interface Subject {
  issuer: string;
  subject: string;
}

/** The id of the person who is linked with this subject, if anybody is. */
export async function personLinkedWith(
  db: Database,
  { issuer, subject }: Subject,
): Promise<string | undefined> {
  const link = await db
    .selectFrom('signInLinks')
    .select('personId')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return link?.personId;
}

/**
 * Links a person with a subject.
 *
 * @param linkedAt ISO
 * @returns false when either of them is linked already: nothing is changed then
 */
export async function linkPerson(
  tx: Database,
  personId: string,
  { issuer, subject }: Subject,
  linkedAt: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('signInLinks')
    .values({ issuer, subject, personId, linkedAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** When a person was linked with a provider, ISO; undefined when they are not. */
export async function linkedAt(db: Database, personId: string, issuer: string): Promise<string | undefined> {
  const link = await db
    .selectFrom('signInLinks')
    .select('linkedAt')
    .where('personId', '=', personId)
    .where('issuer', '=', issuer)
    .executeTakeFirst();
  return link?.linkedAt;
}

/** Takes every link of a person away. */
export async function unlinkPerson(tx: Database, personId: string): Promise<void> {
  await tx.deleteFrom('signInLinks').where('personId', '=', personId).execute();
}
