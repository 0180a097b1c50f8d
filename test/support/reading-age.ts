import type { Block, Letter } from '../../rules/notices/letter';

/** Every sentence of some blocks: paragraphs and list items taken apart at their stops, headings and tables left out. */
export function sentences(blocks: Block[]): string[] {
  return blocks
    .flatMap((b) => ('p' in b ? [b.p] : 'list' in b ? b.list : []))
    .flatMap((text) => text.split(/(?<=[.?!:])\s+/))
    .filter((s) => /[a-z]/i.test(s));
}

/** All the words of a letter, tables and days included, as one text. */
export function textOf({ title, greeting, blocks }: Letter): string {
  const words = (b: Block): string[] => {
    if ('p' in b) return [b.p];
    if ('h' in b) return [b.h];
    if ('list' in b) return b.list;
    if ('table' in b) return [...b.table.head, ...b.table.rows.flat()];
    return b.days.map((d) => d.why);
  };
  return [title, greeting, ...blocks.flatMap(words)].join('\n');
}

export const wordsIn = (sentence: string): string[] => sentence.match(/[A-Za-z][A-Za-z'-]*|\d+/g) ?? [];

/** Syllables by the usual count of vowel groups: a silent e at the end is none, a numeral is one. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const spoken = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** The Flesch-Kincaid school grade: a grade of 5 is read at about the age of 10. */
export function grade(text: string[]): number {
  const words = text.flatMap(wordsIn);
  const spoken = words.reduce((sum, w) => sum + syllables(w), 0);
  return 0.39 * (words.length / text.length) + 11.8 * (spoken / words.length) - 15.59;
}
