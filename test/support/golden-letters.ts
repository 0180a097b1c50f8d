import {
  composeDigest,
  composeExclusionReport,
  composeLetter,
  composeOfficesEnd,
} from '../../rules/notices/compose';
import type { DigestFacts, LetterFacts } from '../../rules/notices/facts';
import { goldenText, type GoldenTexts } from './golden';
import { letterVariants } from './letter-variants';
import { lettersOfATerm } from './letters';
import { letterLines } from './letter-text';
import { officeLetters } from './office-letters';
import { reportLetters } from './report-letters';

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

const all: [string, Facts][] = [
  ...Object.entries(lettersOfATerm).flatMap(readByAll),
  ...Object.entries(letterVariants),
];
const textOf = (notice: string): string =>
  goldenText(
    all
      .filter(([, facts]) => facts.notice === notice)
      .map(([name, facts]) => ({ name, lines: linesOf(facts) })),
  );

/** Every notice, with what writes the text of each of its letters. */
export const goldenLetters: GoldenTexts = {
  ...Object.fromEntries(all.map(([, { notice }]) => [notice, () => textOf(notice)])),
  'exclusion-report': () =>
    goldenText(
      Object.entries(reportLetters).map(([name, facts]) => ({
        name,
        lines: letterLines(composeExclusionReport(facts)),
      })),
    ),
  'offices-end': () =>
    goldenText(
      Object.entries(officeLetters).map(([name, facts]) => ({
        name,
        lines: letterLines(composeOfficesEnd(facts)),
      })),
    ),
};
