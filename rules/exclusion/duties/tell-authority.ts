import { isPermanent, type DecisionCase } from '../decision-case';
import { FIVE_DAYS } from '../totals';
import type { Owing, Rule } from './rule';

export const TELL_AUTHORITY: Rule = {
  duty: 'tell-authority',
  owedBy: 'headteacher',
  asks: 'Tell the local authority of the decision, without delay.',
  rule: 'law.md row 6',
  source: 'SI 2012/1033 as amended by SI 2022/788',
  confirmed: true,
};

/**
 * Every decision since September 2022; before, a permanent exclusion, an exam lost, or more than five days in the term.
 *
 * @source law.md row 6: SI 2022/788
 */
export function tellAuthority(aCase: DecisionCase): Owing | undefined {
  const { decision, decidedOn, edition, placed } = aCase;
  const told =
    edition.tellsAuthorityOfEverySuspension ||
    isPermanent(aCase) ||
    Boolean(decision.losesExamOn) ||
    placed.mostInATerm > FIVE_DAYS;
  return told ? { rule: TELL_AUTHORITY, due: decidedOn } : undefined;
}
