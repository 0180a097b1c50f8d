import type { Line } from './above/lines';
import type { LetterFacts } from './facts';
import { pupilName } from './naming';

type Marks = { target: string; mark: 'met' | 'partly' | 'not-yet' }[];

/** The marks of the weekly review that a letter tells of. */
export const marksOf = ({ event }: Pick<LetterFacts, 'event'>): Marks =>
  event.type === 'review-held' ? event.marks : [];

/** How a week went, in one line. */
export function weekInShort(facts: Pick<LetterFacts, 'event' | 'to' | 'pupil'>): Line {
  const name = pupilName(facts.to, facts.pupil);
  const marks = marksOf(facts);
  const met = marks.filter(({ mark }) => mark === 'met').length;
  if (marks.length === 0) return { id: 'week.looked', with: { name } };
  if (met === marks.length) return { id: 'week.met-all', with: { name } };
  return { id: 'week.met-some', with: { name, met, all: marks.length } };
}
