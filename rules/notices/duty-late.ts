import { dutyLetter } from './duty-letter';
import type { LetterFacts } from './facts';
import type { Letter } from './letter';
import { howFar, obligationOf } from './owing';
import { lateSince } from './subjects';

/** Word that a duty is late: to whoever owes it, then to those above. @source E8, B5, B17 */
export function dutyLate(facts: LetterFacts): Letter {
  const o = obligationOf(facts);
  const ago = o && o.due !== null && o.due < facts.today ? howFar(o, facts) : null;
  return dutyLetter(facts, {
    subject: lateSince(facts, o?.due ?? null),
    standing: (title) => (ago ? `${title}: late. It was due ${ago}.` : `${title}: late.`),
    own: 'This is yours to do. It stays late, and is told to others, until it is recorded as done.',
    others: 'You are told because it is late and nobody has recorded it as done.',
  });
}
