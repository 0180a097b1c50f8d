import { linesOf } from '../../pupil/easy-read';
import type { Language } from '../../pupil/language';
import { FAMILY_LINK } from '../actions';
import type { LetterFacts } from '../facts';
import type { Letter } from '../letter';
import { weekInShort } from '../week';
import { filled, LINES, type Line } from './lines';

/** Words of the catalogue in one language, as the record has them. */
export interface Known {
  textId: string;
  /** The English that they say. */
  english: string;
  words: string;
  /** The speaker who read them; null: nobody has. */
  reviewer: string | null;
}

/** Who reads a letter, and what we can say to them in their language. */
export interface LetterReader {
  language: Language;
  hasEmail: boolean;
  known: readonly Known[];
}

/**
 * A letter with lines above it in its reader's language: what it is, where their own page is, who reads it to them. All of
 * them are said, or none: words that no speaker has read, or whose English has changed since, are never said (E5). The
 * letter below stays English and goes at once, whatever is missing.
 */
export function withLinesAbove(
  letter: Letter,
  facts: LetterFacts,
  { language, hasEmail, known }: LetterReader,
): Letter {
  if (language === 'en') return letter;
  const spoken = linesAbove(letter, facts, hasEmail).map((line) => inWords(line, language, known));
  const lines = spoken.includes(null) ? [] : spoken.flatMap((words) => words ?? []);
  return { ...letter, above: { language, lines } };
}

function linesAbove({ action }: Letter, facts: LetterFacts, hasEmail: boolean): Line[] {
  const { notice, helpPhone: phone } = facts;
  return [
    ...(notice === 'weekly-feedback'
      ? [{ id: 'above.week' } as const, weekInShort(facts)]
      : [{ id: 'above.letter' } as const]),
    // The link is made as an e-mail leaves: a letter for the post has none.
    ...(hasEmail && action?.path === FAMILY_LINK ? [{ id: 'above.page' } as const] : []),
    phone ? { id: 'above.call', with: { phone } } : { id: 'above.ask' },
  ];
}

function inWords({ id, with: values }: Line, language: Language, known: readonly Known[]): string[] | null {
  const found = known.find(({ textId }) => textId === id);
  if (!found || found.reviewer === null || found.english !== LINES[id]) return null;
  return linesOf(language, found.words).map((words) => filled(words, values));
}
