import type { LetterFacts } from './facts';
import type { Letter } from './letter';
import { isFamily } from './naming';

/** Stands in a family's letter for its own link, which is made as the letter leaves and is kept nowhere. */
export const FAMILY_LINK = '/f/your-own-link';

/** Where a letter leads: staff to the case, a family to its own page. */
export function seeTheCase({ to, casePath }: LetterFacts, label = 'Open the case'): Pick<Letter, 'action'> {
  return isFamily(to)
    ? { action: { label: 'See what happens next, and answer', path: FAMILY_LINK } }
    : { action: { label, path: casePath ?? '/today' } };
}
