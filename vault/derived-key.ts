import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** A key of its own for one purpose, from the master key: what is made with it is never taken for anything else. */
export const derivedKey = (master: KeyObject, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', master.export(), '', `sixth-day/${purpose}`, 32)));
