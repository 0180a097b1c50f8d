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

/** Before September 2022. */
const BEFORE_2022: Rule = { ...TELL_AUTHORITY, source: 'SI 2012/1033' };

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
  if (!told) return undefined;
  const rule = edition.tellsAuthorityOfEverySuspension ? TELL_AUTHORITY : BEFORE_2022;
  return { rule, due: decidedOn };
}
