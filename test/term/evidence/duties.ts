import type { StoredEvent } from '../../../database/events';
import { isObligationEvent } from '../../../rules/case/evolve-obligations';
import type { Duty } from '../../../rules/case/obligation';
import type { LocalDate } from '../../../rules/calendar/types';

/** What became of one duty, told from the events of its case: the state keeps only the last few of those that recur. */
export interface DutyDone {
  id: string;
  duty: Duty;
  due: LocalDate | null;
  status: 'running' | 'met' | 'late' | 'lapsed';
}

export function dutiesOf(events: StoredEvent[]): DutyDone[] {
  const duties = new Map<string, DutyDone>();
  for (const { event } of events) {
    if (!isObligationEvent(event)) continue;
    if (event.type === 'obligation-arose') {
      const { id, duty, due } = event.obligation;
      duties.set(id, { id, duty, due, status: 'running' });
      continue;
    }
    const known = duties.get(event.id);
    if (!known) continue;
    if (event.type === 'obligation-moved') known.due = event.due;
    if (event.type === 'obligation-met') known.status = event.late ? 'late' : 'met';
    if (event.type === 'obligation-lapsed') known.status = 'lapsed';
  }
  return [...duties.values()];
}
