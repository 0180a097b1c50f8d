import type { Selectable } from 'kysely';
import type { Database } from './connect';
import type { Schema } from './schema';

export type Credentials = Selectable<Schema['credentials']>;

export const credentialsOf = (db: Database, personId: string): Promise<Credentials | undefined> =>
  db.selectFrom('credentials').selectAll().where('personId', '=', personId).executeTakeFirst();

/** Keeps a new secret, unless there is one: that must be taken away first. */
export async function proposeSecret(db: Database, personId: string, secret: Buffer): Promise<void> {
  await db
    .insertInto('credentials')
    .values({ personId, secret, lastStep: 0 })
    .onConflict((conflict) =>
      conflict.column('personId').doUpdateSet({ secret }).where('credentials.secret', 'is', null),
    )
    .execute();
}

/**
 * Marks a step as used, and so every one before it.
 *
 * @returns false when it or a later one was used already, also by another request at the same moment
 */
export async function useStep(db: Database, personId: string, lastStep: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('credentials')
    .set({ lastStep })
    .where('personId', '=', personId)
    .where('lastStep', '<', lastStep)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The second factor is set up from now on, with these codes to get in without it. */
export async function confirmSecret(
  tx: Database,
  personId: string,
  confirmedAt: string,
  codeHashes: string[],
): Promise<void> {
  await tx.updateTable('credentials').set({ confirmedAt }).where('personId', '=', personId).execute();
  await tx.deleteFrom('recoveryCodes').where('personId', '=', personId).execute();
  await tx
    .insertInto('recoveryCodes')
    .values(codeHashes.map((codeHash) => ({ personId, codeHash, usedAt: null })))
    .execute();
}

/** Uses a recovery code up. @returns false when there is none of that hash, or it was used before */
export async function useRecoveryCode(
  db: Database,
  personId: string,
  codeHash: string,
  usedAt: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('recoveryCodes')
    .set({ usedAt })
    .where('personId', '=', personId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** How many recovery codes are left. */
export async function recoveryCodesLeft(db: Database, personId: string): Promise<number> {
  const row = await db
    .selectFrom('recoveryCodes')
    .select((e) => e.fn.countAll<number>().as('left'))
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return row?.left ?? 0;
}

/** Takes the second factor away: the person sets it up anew. */
export async function forgetSecret(tx: Database, personId: string): Promise<void> {
  const nothing = { secret: null, confirmedAt: null, lastStep: 0 };
  await tx.updateTable('credentials').set(nothing).where('personId', '=', personId).execute();
  await tx.deleteFrom('recoveryCodes').where('personId', '=', personId).execute();
}

/** A password that the person has chosen: from now on it counts instead of the one the account began with. */
export async function setPassword(tx: Database, personId: string, passwordHash: string): Promise<void> {
  await tx
    .insertInto('credentials')
    .values({ personId, passwordHash, secret: null, lastStep: 0 })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet({ passwordHash }))
    .execute();
}
