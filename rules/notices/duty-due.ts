import { dutyLetter } from './duty-letter';
import type { LetterFacts } from './facts';
import type { Letter } from './letter';
import { obligationOf } from './owing';
import { actionBy } from './subjects';

/** Word on the day on which a duty is due. @source E8 */
export function dutyDue(facts: LetterFacts): Letter {
  const o = obligationOf(facts);
  const today = o?.due === facts.today;
  return dutyLetter(facts, {
    subject: actionBy(facts, o?.due ?? null),
    standing: (title) => (today ? `${title}: due today.` : `${title}: not recorded as done.`),
    own: today
      ? 'This is yours to do, today. After today it is late, and others are told.'
      : 'This is yours to do. No more reminders come once it is recorded as done.',
    others: today
      ? 'You are told because it is not recorded as done. After today it is late.'
      : 'You are told because it is not recorded as done.',
  });
}
