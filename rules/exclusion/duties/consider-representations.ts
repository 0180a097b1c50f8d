import { isPermanent, type DecisionCase } from '../decision-case';
import { FIVE_DAYS } from '../totals';
import type { Owing, Rule } from './rule';

export const CONSIDER_REPRESENTATIONS: Rule = {
  duty: 'consider-representations',
  owedBy: 'governing-body',
  asks: 'Consider what the parents say; there is no duty to meet and no power to reinstate.',
  rule: 'law.md row 25',
  source: 'SI 2012/1033 reg 24 (academies) and its counterparts',
  confirmed: true,
};

/**
 * Representations about five days or fewer in the term, with no exam lost: to be considered, by no set day.
 *
 * @source law.md row 25: SI 2012/1033 reg 24
 */
export function considerRepresentations(aCase: DecisionCase): Owing | undefined {
  const { decision, facts, placed } = aCase;
  if (facts.representations === undefined || isPermanent(aCase) || decision.losesExamOn) return undefined;
  return placed.mostInATerm > FIVE_DAYS ? undefined : { rule: CONSIDER_REPRESENTATIONS, due: null };
}
