import { refuse, type Refusal } from '../refusal';

/**
 * Other children's names never leave: refused where a letter to a family would carry the full name of another child, in
 * words of its own, in capitals or not.
 *
 * @param letters the words of each letter
 * @param others full names of other children
 * @source features.md E6
 */
export function namesAnotherChild(letters: string[], others: string[]): Refusal | null {
  const named = others.find((name) => letters.some((letter) => holdsName(letter, name)));
  return named === undefined ? null : refuse('names-another-child', 'E6', { name: named });
}

const holdsName = (text: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})${name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?!\\p{L})`, 'iu').test(text);
