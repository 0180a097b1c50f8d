import { citing } from '../../law';
import type { DecisionCase } from '../decision-case';
import type { Owing, Rule } from './rule';

export const TELL_PARENTS: Rule = {
  duty: 'tell-parents',
  owedBy: 'headteacher',
  asks: 'Tell the parents the period and the reasons, without delay.',
  rule: 'law.md row 2',
  ...citing('law 2'),
};

/**
 * Without delay: the day of the decision, whatever day of the week it is.
 *
 * @source law.md row 2: SI 2012/1033 regs 5, 14, 23
 */
export function tellParents({ decidedOn }: DecisionCase): Owing {
  return { rule: TELL_PARENTS, due: decidedOn };
}
