import type { LocalDate } from '../calendar/types';
import { dateInWords } from '../calendar/words';
import type { Obligation } from '../case/obligation';
import { dutyLate } from './duty-late';
import { dutyLetter } from './duty-letter';
import type { LetterFacts } from './facts';
import type { Letter } from './letter';
import { roleInWords } from './naming';
import { howFar, obligationOf } from './owing';
import { actionBy } from './subjects';

/** A reminder before a duty is due, and word at once that a statutory clock has begun or its date has moved. @source E8, D2 */
export function dutyComing(facts: LetterFacts): Letter {
  const o = obligationOf(facts);
  if (o?.due && o.due < facts.today && !hasNewDay(facts)) return dutyLate(facts);
  return dutyLetter(facts, {
    subject: actionBy(facts, o?.due ?? null),
    standing: (title) => standing(title, facts, o),
    own: 'This is yours to do. No more reminders come once it is recorded as done.',
    others: 'You are told because the day is near and it is not recorded as done.',
  });
}

const hasNewDay = ({ event }: LetterFacts): boolean =>
  event.type === 'obligation-moved' && event.from !== event.due;

function standing(title: string, facts: LetterFacts, o: Obligation | undefined): string {
  const { event } = facts;
  const far = o ? howFar(o, facts) : null;
  const due = far ? `due ${far}` : dueWithoutDistance(o?.due, facts.today);
  if (event.type === 'obligation-arose') return `${title}: newly owed, ${due}.`;
  if (event.type !== 'obligation-moved') return `${title}: ${due}.`;
  if (event.from === event.due) return `${title}: now owed by ${roleInWords(o?.owedBy ?? facts.to)}, ${due}.`;
  const from = event.from === null ? '' : ` from ${dateInWords(event.from)}`;
  const to = event.due === null ? '' : ` to ${dateInWords(event.due)}`;
  return `${title}: the date has moved${from}${to}, ${due}.`;
}

/** Where no school day lies between, or the calendar does not say. */
function dueWithoutDistance(due: Obligation['due'] | undefined, today: LocalDate): string {
  if (due === null) return 'no date yet';
  return due !== undefined && due < today ? `it was due on ${dateInWords(due)}` : 'due soon';
}
