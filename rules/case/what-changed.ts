import type { CountedDay, LocalDate } from '../calendar/types';
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
  /** The days of its count that count now and did not, or the other way round. */
  days: CountedDay[];
  /** The old date had gone by already when it moved. */
  wasLate: boolean;
  /** Who is written to because of it. */
  told: Role[];
}

/**
 * What a step of a case made of its dates, read from the events that it recorded: nothing is worked out a second time.
 *
 * @param before what the case owed before the step
 * @param owed what it owes after it
 * @param toldOf whom the notices of an event go to, by its number
 */
export function whatChanged(
  events: Recorded<{ type: string }>[],
  before: Obligation[],
  owed: Obligation[],
  toldOf: (number: number) => Role[],
): DateChange[] {
  return events.flatMap(({ number, at, event }) => {
    if (!isObligationEvent(event)) return [];
    const change = changeOf(event, owed);
    if (!change) return [];
    const { from, outcome } = change;
    const wasLate = outcome === 'moved' && from !== null && from < dateOf(localDateTimeOf(at));
    const old = before.find((o) => o.id === change.id)?.basis ?? [];
    const days = event.type === 'obligation-moved' ? otherwise(old, event.basis) : [];
    return [{ ...change, days, wasLate, told: toldOf(number) }];
  });
}

/** More days than this are a holiday that moved: the first of them say it. */
const MOST_DAYS = 10;

function otherwise(before: CountedDay[], after: CountedDay[]): CountedDay[] {
  const changed = after.filter((day) => {
    const old = before.find((d) => d.date === day.date);
    return old !== undefined && (old.counts === null) !== (day.counts === null);
  });
  return changed.slice(0, MOST_DAYS);
}

function changeOf(
  event: ObligationEvent,
  owed: Obligation[],
): Omit<DateChange, 'days' | 'wasLate' | 'told'> | null {
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
