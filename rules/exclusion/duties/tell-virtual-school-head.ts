import { citing } from '../../law';
import type { DecisionCase } from '../decision-case';
import type { Owing, Rule } from './rule';

export const TELL_VIRTUAL_SCHOOL_HEAD: Rule = {
  duty: 'tell-virtual-school-head',
  owedBy: 'headteacher',
  asks: 'Tell the virtual school head of a looked-after pupil, without delay.',
  rule: 'law.md row 8',
  ...citing('law 8'),
};

/**
 * Of every decision about a looked-after pupil, since September 2022.
 *
 * @source law.md row 8: SI 2022/788 reg 4
 */
export function tellVirtualSchoolHead({ decidedOn, pupil, edition }: DecisionCase): Owing | undefined {
  if (!pupil.lookedAfter || !edition.tellsSocialWorkerAndVirtualSchoolHead) return undefined;
  return { rule: TELL_VIRTUAL_SCHOOL_HEAD, due: decidedOn };
}
