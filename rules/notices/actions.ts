import type { LetterFacts } from './facts';
import type { Letter } from './letter';
import { isFamily } from './naming';

/** Where a letter leads: a family to its own page, staff to the case. */
export function seeTheCase(
  { to, casePath }: LetterFacts,
  label = 'Open the case',
): NonNullable<Letter['action']> {
  return isFamily(to)
    ? { label: 'See what happens next', path: '/family' }
    : { label, path: casePath ?? '/today' };
}
