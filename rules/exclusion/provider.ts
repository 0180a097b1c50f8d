import { isPermanent, type DecisionCase } from './decision-case';
import type { OwedBy } from '../deadlines/answer';

/**
 * Who must provide education from the sixth day: the governing body for a suspension, the authority for a suspension from a
 * pupil referral unit, the home authority for a permanent exclusion, even where it is the school's own.
 *
 * @source law.md rows 17, 18, 20
 */
export function providerOf(aCase: DecisionCase): OwedBy {
  if (isPermanent(aCase)) return 'home-authority';
  return aCase.school.kind === 'pru' ? 'authority' : 'governing-body';
}
