import type { Database } from '../database/connect';
import { destroyVaultKey } from '../database/vault-keys';
import type { Keys } from './keys';

/**
 * Erases a case from the engine: without its key nothing of its history can be read again. End the workflow first, or
 * its tasks are tried for ever. Other processes let go of the key within the time that they hold keys.
 *
 * @param name of the key: the workflow's id
 * @param at when, ISO; kept with the name as the proof
 * @returns false when it had been destroyed before
 */
export async function destroyKey(db: Database, keys: Keys, name: string, at: string): Promise<boolean> {
  const destroyed = await destroyVaultKey(db, name, at);
  keys.forget(name);
  return destroyed;
}
