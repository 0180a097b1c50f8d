import type { Heard, OwnWords } from '../../rules/programme/words';

/** Words that somebody wrote, where there are any. */
export const said = (text: string): string[] => (text.trim() === '' ? [] : [text]);

/** What both said before a decision, or why they were not heard (B15). */
export const ownWords = ({ pupil, parents }: Heard): string[] => [
  `The pupil: ${wordsOf(pupil)}`,
  ...(parents ? [`The parents: ${wordsOf(parents)}`] : []),
];

const wordsOf = (words: OwnWords): string => ('said' in words ? words.said : `Not heard: ${words.notHeard}`);

export const joined = (items: string[]): string => items.join(', ');
