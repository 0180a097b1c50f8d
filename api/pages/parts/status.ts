import type { CompiledCalendar } from '../../../rules/calendar/school-days';
import type { LocalDate } from '../../../rules/calendar/types';
import { countInWords } from '../../../rules/calendar/words';
import type { Obligation } from '../../../rules/case/obligation';
import { dutyWords } from '../../../rules/notices/duty-words';
import { daysLate, daysLeft, isTomorrow } from './distance';

/** How a duty stands: a word first, then a shape, colour last. */
export interface Status {
  words: string;
  shape: 'circle' | 'dot' | 'triangle' | 'block' | 'tick' | 'struck-tick' | 'dash';
  tone: 'quiet' | 'amber' | 'red' | 'late' | 'done';
}

/** From so many days before it is due a duty is marked in amber, and on the last but one in red: before it is late, not with it. */
const AMBER = 2;

const CLOSED: Record<Exclude<Obligation['status'], 'running'>, Status> = {
  done: { words: 'Done on time', shape: 'tick', tone: 'done' },
  'done-late': { words: 'Done late', shape: 'struck-tick', tone: 'done' },
  missed: { words: 'Missed', shape: 'block', tone: 'late' },
  'no-longer-needed': { words: 'No longer needed', shape: 'dash', tone: 'quiet' },
};

/** The status of a duty on a day. */
export function statusOf(o: Obligation, today: LocalDate, calendar: CompiledCalendar): Status {
  if (o.status !== 'running') return CLOSED[o.status];
  if (o.due === null)
    return o.missing
      ? { words: 'No date: calendar missing', shape: 'triangle', tone: 'red' }
      : { words: 'To be done without delay', shape: 'dot', tone: 'quiet' };
  const { unit } = dutyWords[o.duty];
  if (o.due < today) {
    const late = daysLate(o, today, calendar);
    return { words: late > 0 ? `Late by ${countInWords(late, unit)}` : 'Late', shape: 'block', tone: 'late' };
  }
  if (o.due === today) return { words: 'Due today', shape: 'triangle', tone: 'red' };
  if (isTomorrow(o.due, today)) return { words: 'Due tomorrow', shape: 'triangle', tone: 'red' };
  const left = daysLeft(o, today, calendar);
  if (left === 1) return { words: `Due on the next ${unit}`, shape: 'triangle', tone: 'red' };
  const words = left === null ? 'Due later' : `Due in ${countInWords(left, unit)}`;
  return left !== null && left <= AMBER
    ? { words, shape: 'triangle', tone: 'amber' }
    : { words, shape: 'dot', tone: 'quiet' };
}
