import { dutyLetter } from './duty-letter';
import type { LetterFacts } from './facts';
import type { Letter } from './letter';
import { howFar, obligationOf } from './owing';
import { actionBy } from './subjects';

/** A reminder before a duty is due. @source E8 */
export function dutyComing(facts: LetterFacts): Letter {
  const o = obligationOf(facts);
  const far = o ? howFar(o, facts) : null;
  return dutyLetter(facts, {
    subject: actionBy(facts, o?.due ?? null),
    standing: (title) => (far ? `${title}: due ${far}.` : `${title}: due soon.`),
    own: 'This is yours to do. No more reminders come once it is recorded as done.',
    others: 'You are told because the day is near and it is not recorded as done.',
  });
}
