import type { CalendarMissing } from '../calendar/types';
import type { History, Placed } from './history';
import { dayOfSession } from './periods';
import { runInto, sixthDays, type SixthDay } from './runs';

const SIXTH = 6;

/**
 * The sixth day of each run of suspensions, by the decision that covers it: the earlier, if two share the day. Where sessions
 * lie beyond the calendar and could reach a sixth day, the calendar is missing.
 *
 * @source law.md rows 17, 21; deadlines.md, Runs and the sixth day
 */
export function sixthDaysOf(history: History): (decision: string) => SixthDay | CalendarMissing | undefined {
  const found = new Map<string, SixthDay | CalendarMissing>();
  const suspensions = history.placed.filter(
    ({ decision, refused }) => decision.kind === 'suspension' && !refused,
  );
  const schools = [...new Set(suspensions.map(({ decision }) => decision.school))];
  for (const school of schools) {
    const own = suspensions.filter(({ decision }) => decision.school === school);
    findKnown(history, own, found);
    findBeyond(history, own, found);
  }
  return (decision) => found.get(decision);
}

type Found = Map<string, SixthDay | CalendarMissing>;

/** A decision that covers the sixth day of two runs keeps the first: it has one duty of a kind. */
function findKnown(history: History, own: Placed[], found: Found): void {
  const [any] = own;
  if (any === undefined) return;
  for (const sixth of sixthDays(history.exclusionDays(any.decision.school), any.calendar)) {
    const covering = own.find(({ served }) =>
      served.some((session) => dayOfSession(session) === sixth.sixth),
    );
    if (covering && !found.has(covering.decision.id)) found.set(covering.decision.id, sixth);
  }
}

/** A session beyond the calendar touches at most one day, so that many days may be added to the run that lasts. */
function findBeyond(history: History, own: Placed[], found: Found): void {
  let most: number | undefined;
  for (const { decision, calendar, beyond } of own) {
    if (beyond === null) continue;
    const before = most ?? runInto(history.exclusionDays(decision.school), calendar, beyond.missing.date);
    most = before + beyond.sessions;
    if (before < SIXTH && most >= SIXTH && !found.has(decision.id)) found.set(decision.id, beyond.missing);
  }
}
