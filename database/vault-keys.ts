import type { Selectable } from 'kysely';
import type { Database } from './connect';
import type { Schema } from './schema';

/** A key as it is kept: wrapped by the master key; null once it is destroyed. */
export type VaultKey = Selectable<Schema['vaultKeys']>;

export async function findVaultKey(db: Database, name: string): Promise<VaultKey | undefined> {
  return db.selectFrom('vaultKeys').selectAll().where('name', '=', name).executeTakeFirst();
}

/**
 * Keeps a new key under its name, unless there is one.
 *
 * @returns the key that is there now: this one, that of somebody who was faster, or a destroyed one
 */
export async function insertVaultKeyIfAbsent(db: Database, name: string, wrapped: Buffer): Promise<VaultKey> {
  const inserted = await db
    .insertInto('vaultKeys')
    .values({ name, wrapped })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returningAll()
    .executeTakeFirst();
  const row = inserted ?? (await findVaultKey(db, name));
  if (!row) throw new Error(`the key ${name} is neither new nor there`);
  return row;
}

/**
 * Destroys a key for ever. Its name stays, with the moment: the proof. A name without a key is marked too, so that it
 * never gets one.
 *
 * @param at ISO
 * @returns false when it was destroyed before; the first moment stands
 */
export async function destroyVaultKey(db: Database, name: string, at: string): Promise<boolean> {
  const destroyed = await db
    .insertInto('vaultKeys')
    .values({ name, wrapped: null, destroyedAt: at })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ wrapped: null, destroyedAt: at })
        .where('vaultKeys.destroyedAt', 'is', null),
    )
    .returning('name')
    .executeTakeFirst();
  return destroyed !== undefined;
}
