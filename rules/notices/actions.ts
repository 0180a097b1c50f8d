import { isBeforeGovernors } from '../exclusion/before-governors';
import type { LetterFacts } from './facts';
import type { Letter } from './letter';
import { isFamily } from './naming';

/** Stands in a family's letter for its own link, which is made as the letter leaves and is kept nowhere. */
export const FAMILY_LINK = '/f/your-own-link';

/** Where a letter leads: staff to the case, governors to the decision that is before them, a family to its own page. */
export function seeTheCase(facts: LetterFacts, label = 'Open the case'): Pick<Letter, 'action'> {
  const { to, casePath } = facts;
  if (isFamily(to)) return { action: { label: 'See what happens next, and answer', path: FAMILY_LINK } };
  const action = to === 'governing-body' ? forGovernors(facts) : null;
  return { action: action ?? { label, path: casePath ?? '/today' } };
}

/** Their clerk opens the decision, and no other page of the case; where none is before them, the page of their meetings. */
function forGovernors({ casePath, about, state }: LetterFacts): { label: string; path: string } | null {
  if (!casePath) return null;
  const decision = about.decision ?? state.owed.find(({ id }) => id === about.obligation)?.arisesFrom;
  if (decision === undefined || !isBeforeGovernors(state, decision))
    return { label: 'Open the governors’ meetings', path: '/governors' };
  return { label: 'Open the decision', path: `${casePath}/exclusions/${encodeURIComponent(decision)}` };
}
