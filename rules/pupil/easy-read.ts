import type { Language } from './language';

/**
 * Words as a language sets them: easy read has one sentence a line, every other language one paragraph.
 *
 * @param words before anything is put into them: a stop in a name ends no sentence
 * @example linesOf('easy-read', 'We have it. Thank you.') is ['We have it.', 'Thank you.']
 */
export const linesOf = (language: Language, words: string): string[] =>
  language === 'easy-read' ? words.split(/(?<=[.?!]) /) : [words];
