import type { LetterFacts } from './facts';
import type { Letter } from './letter';
import { isFamily } from './naming';

/** Where a letter leads: staff to the case. A family has no page of its own yet: its letters say whom to call. */
export function seeTheCase({ to, casePath }: LetterFacts, label = 'Open the case'): Pick<Letter, 'action'> {
  return isFamily(to) ? {} : { action: { label, path: casePath ?? '/today' } };
}
