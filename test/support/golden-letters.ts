import { composeDigest, composeLetter } from '../../rules/notices/compose';
import type { DigestFacts, LetterFacts } from '../../rules/notices/facts';
import { goldenText, type Kept } from './golden';
import { letterVariants } from './letter-variants';
import { lettersOfATerm } from './letters';
import { letterLines } from './letter-text';

/** A family, the school, the governing body and an authority elsewhere: each kind of reader that is written to differently. */
const READERS = ['parents', 'headteacher', 'governing-body', 'home-authority'] as const;
type Facts = LetterFacts | DigestFacts;

const readByAll = ([name, facts]: [string, Facts]): [string, Facts][] =>
  facts.notice === 'weekly-digest'
    ? [[name, facts]]
    : [
        [name, facts],
        ...READERS.filter((to) => to !== facts.to).map((to): [string, Facts] => [
          `${name}, read by ${to}`,
          { ...facts, to },
        ]),
      ];

const linesOf = (facts: Facts): string[] =>
  letterLines(facts.notice === 'weekly-digest' ? composeDigest(facts) : composeLetter(facts));

const letters: Record<string, Kept[]> = {};
for (const [name, facts] of [
  ...Object.entries(lettersOfATerm).flatMap(readByAll),
  ...Object.entries(letterVariants),
]) {
  (letters[facts.notice] ??= []).push({ name, lines: linesOf(facts) });
}

/** Every notice, with the text of each of its letters. */
export const goldenLetters: Record<string, string> = Object.fromEntries(
  Object.entries(letters).map(([notice, all]) => [notice, goldenText(all)]),
);
