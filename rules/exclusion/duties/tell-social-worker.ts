import { citing } from '../../law';
import type { DecisionCase } from '../decision-case';
import type { Owing, Rule } from './rule';

export const TELL_SOCIAL_WORKER: Rule = {
  duty: 'tell-social-worker',
  owedBy: 'headteacher',
  asks: "Tell the pupil's social worker, without delay.",
  rule: 'law.md row 8',
  ...citing('law 8'),
};

/**
 * Of every decision about a pupil who has a social worker, since September 2022.
 *
 * @source law.md row 8: SI 2022/788 reg 4
 */
export function tellSocialWorker({ decidedOn, pupil, edition }: DecisionCase): Owing | undefined {
  if (!pupil.socialWorker || !edition.tellsSocialWorkerAndVirtualSchoolHead) return undefined;
  return { rule: TELL_SOCIAL_WORKER, due: decidedOn };
}
