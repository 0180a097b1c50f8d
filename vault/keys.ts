import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import type { Database } from '../database/connect';
import { findVaultKey, insertVaultKeyIfAbsent, type VaultKey } from '../database/vault-keys';
import { unwrap, wrap } from './wrap';

/** The keys of an installation. All of them answer null for a key that has been destroyed. */
export interface Keys {
  /** To encrypt: the key of this name, made if there is none. */
  keyFor: (name: string) => Promise<KeyObject | null>;
  /**
   * To decrypt: the key of this name.
   *
   * @throws when there never was one: then the payload is another installation's
   */
  existing: (name: string) => Promise<KeyObject | null>;
  /** Lets go of a key in this process, at once. */
  forget: (name: string) => void;
}

export interface KeysOptions {
  /** The most keys held in this process. */
  held?: number;
  /** How long one is held. So long, at most, can another process still read what has been erased. */
  heldSeconds?: number;
}

interface Held {
  key: Promise<KeyObject | null>;
  until: number;
}

/** Keys kept in the record, each wrapped by the master key, the last used held in this process. */
export function keysIn(db: Database, master: KeyObject, options: KeysOptions = {}): Keys {
  const { held: most = 5_000, heldSeconds = 60 } = options;
  const held = new Map<string, Held>();

  const hold = (name: string, look: () => Promise<KeyObject | null>): Promise<KeyObject | null> => {
    const known = held.get(name);
    held.delete(name);
    const fresh = known !== undefined && known.until > performance.now();
    const entry = fresh ? known : { key: look(), until: performance.now() + heldSeconds * 1000 };
    // A map keeps its order: the first is the one that was not used for longest.
    held.set(name, entry);
    for (const oldest of held.keys()) {
      if (held.size <= most) break;
      held.delete(oldest);
    }
    entry.key.catch(() => held.get(name) === entry && held.delete(name));
    return entry.key;
  };
  const open = (row: VaultKey) => (row.wrapped === null ? null : unwrap(master, row.name, row.wrapped));

  return {
    keyFor: (name) =>
      hold(name, async () => {
        const made = () => wrap(master, createSecretKey(randomBytes(32)));
        return open((await findVaultKey(db, name)) ?? (await insertVaultKeyIfAbsent(db, name, made())));
      }),
    existing: (name) =>
      hold(name, async () => {
        const row = await findVaultKey(db, name);
        if (!row) throw new Error(`The vault has no key ${name}.`);
        return open(row);
      }),
    forget: (name) => void held.delete(name),
  };
}
