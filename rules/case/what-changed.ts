import type { LocalDate } from '../calendar/types';
import { dateOf, localDateTimeOf } from '../calendar/london-time';
import type { ObligationEvent, Recorded } from './events';
import { isObligationEvent } from './evolve-obligations';
import type { Duty, Kept, Obligation } from './obligation';
import type { Role } from './people';

/** What one step made of one duty's date: a line of the report on a change of the calendar. */
export interface DateChange {
  /** The obligation. */
  id: string;
  duty: Duty;
  /** `stood`: the calendar would make it earlier, and what was given stands. */
  outcome: 'moved' | 'stood' | 'began' | 'ended';
  from: LocalDate | null;
  to: LocalDate | null;
  kept?: Kept;
  /** The old date had gone by already when it moved. */
  wasLate: boolean;
  /** Who is written to because of it. */
  told: Role[];
}

/**
 * What a step of a case made of its dates, read from the events that it recorded: nothing is worked out a second time.
 *
 * @param owed what the case owes after the step
 * @param toldOf whom the notices of an event go to, by its number
 */
export function whatChanged(
  events: Recorded<{ type: string }>[],
  owed: Obligation[],
  toldOf: (number: number) => Role[],
): DateChange[] {
  return events.flatMap(({ number, at, event }) => {
    const change = isObligationEvent(event) ? changeOf(event, owed) : null;
    if (!change) return [];
    const { from, outcome } = change;
    const wasLate = outcome === 'moved' && from !== null && from < dateOf(localDateTimeOf(at));
    return [{ ...change, wasLate, told: toldOf(number) }];
  });
}

function changeOf(event: ObligationEvent, owed: Obligation[]): Omit<DateChange, 'wasLate' | 'told'> | null {
  if (event.type === 'obligation-arose') {
    const { id, duty, due } = event.obligation;
    return { id, duty, outcome: 'began', from: null, to: due };
  }
  const obligation = owed.find((o) => o.id === event.id);
  if (!obligation) return null;
  const { id, duty, due } = obligation;
  if (event.type === 'obligation-lapsed') return { id, duty, outcome: 'ended', from: due, to: null };
  if (event.type !== 'obligation-moved') return null;
  const { from, due: to, kept } = event;
  if (from !== to) return { id, duty, outcome: 'moved', from, to, ...(kept && { kept }) };
  return kept ? { id, duty, outcome: 'stood', from, to, kept } : null;
}
