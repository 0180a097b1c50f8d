import { citing } from '../../law';
import { isPermanent, type DecisionCase } from '../decision-case';
import type { Owing, Rule } from './rule';

export const TELL_HOME_AUTHORITY: Rule = {
  duty: 'tell-home-authority',
  owedBy: 'headteacher',
  asks: 'Tell the authority where the pupil lives of a permanent exclusion, without delay.',
  rule: 'law.md row 9',
  ...citing('law 9'),
};

/**
 * Only of a permanent exclusion, and only where the pupil lives in another authority than the school's.
 *
 * @source law.md row 9: SI 2012/1033 reg 23(3)(a)
 */
export function tellHomeAuthority(aCase: DecisionCase): Owing | undefined {
  const { decidedOn, pupil, school } = aCase;
  if (!isPermanent(aCase) || !pupil.homeAuthority || pupil.homeAuthority === school.authority)
    return undefined;
  return { rule: TELL_HOME_AUTHORITY, due: decidedOn };
}
