import { createHash, randomBytes } from 'node:crypto';
import { base32 } from './base32';

const HOW_MANY = 10;
/** 50 bits each: far too many to be tried, so that a plain hash is enough. */
const LETTERS = 10;

/** Codes to get in when the telephone is lost, as `abcde-fghij`. Shown once, kept as hashes. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: HOW_MANY }, () => {
    const text = base32(randomBytes(8)).toLowerCase().slice(0, LETTERS);
    return `${text.slice(0, LETTERS / 2)}-${text.slice(LETTERS / 2)}`;
  });

/** The hash of a code however it was typed: capitals, spaces and the hyphen do not matter. */
export const hashOfCode = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z2-7]/g, ''))
    .digest('hex');
