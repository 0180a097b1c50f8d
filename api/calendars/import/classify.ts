import type { Session } from '../../../rules/calendar/types';

/** What an entry of a public calendar is about, by its words. */
export type Meaning =
  | { is: 'inset' | 'bank-holiday' | 'holiday' | 'closure' | 'term' | 'term-starts' | 'term-ends' }
  | { is: 'part-day'; open: Session }
  | { is: 'half-term-edge' };

/** The words of each meaning, the more telling ones first: "INSET day, school closed to pupils" is INSET. */
const WORDS: [RegExp, Meaning][] = [
  [
    /\binset\b|training day|staff (training|development)|(teacher|professional) (training|development)/i,
    { is: 'inset' },
  ],
  [/\bnon[\s-]?pupil day|\bpd day/i, { is: 'inset' }],
  [
    /bank holiday|good friday|easter monday|christmas day|boxing day|new year.?s day|\bmay day/i,
    { is: 'bank-holiday' },
  ],
  [/afternoon only|late (start|opening)|opens? at (noon|midday|12)/i, { is: 'part-day', open: 'pm' }],
  [
    /morning only|early (finish|clos)|half[\s-]day|(closes?|finish(es)?|ends?) at (noon|midday|lunch|1[23]?[:.\s])/i,
    { is: 'part-day', open: 'am' },
  ],
  [/half[\s-]*term.*(starts|begins|ends|finish)|(before|after) half[\s-]*term/i, { is: 'half-term-edge' }],
  [/half[\s-]*term/i, { is: 'holiday' }],
  [/(end|last day) of .*\bterm|\bterm\b.*(\bends?\b|finish|clos|last day)|breaks? up/i, { is: 'term-ends' }],
  [
    /(start|beginning|first day) of .*\bterm|\bterm\b.*(starts?|begins?|commence|opens?|first day)|(pupils|students|children) return/i,
    { is: 'term-starts' },
  ],
  [/holiday|\bbreak\b|vacation/i, { is: 'holiday' }],
  [/\bclos(ed|ure)\b|\bsnow\b|\bstrike\b|polling|flood|industrial action/i, { is: 'closure' }],
  [/\bterm\b/i, { is: 'term' }],
];

/**
 * What the words of an entry mean for school days.
 *
 * @returns null for everything else, such as a parents' evening
 * @example classify('Autumn Term starts') is { is: 'term-starts' }
 */
export const classify = (summary: string): Meaning | null =>
  WORDS.find(([words]) => words.test(summary))?.[1] ?? null;

/**
 * What a term is called: as its entry says, or by the season.
 *
 * @example termName('Start of Term 2', '2026-11-02') is 'Term 2'
 */
export function termName(summary: string, from: string): string {
  const named = /\bterm\s*\d\b|\b(autumn|spring|summer)(\s*(term)?\s*[12]\b)?/i.exec(summary)?.[0];
  if (named) return named.charAt(0).toUpperCase() + named.slice(1).toLowerCase();
  const month = Number(from.slice(5, 7));
  return month >= 8 ? 'Autumn' : month <= 3 ? 'Spring' : 'Summer';
}
