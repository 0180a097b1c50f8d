import type { LocalDate, LocalDateTime } from '../calendar/types';
import { dateOf } from '../calendar/london-time';
import type { ObligationEvent } from './events';
import type { Obligation, Owed, Rung } from './obligation';

/**
 * Compares what is owed by the rules with what the case has on its record, and says the difference as events. A date
 * that is on the record stays as it is until one of these moves it.
 *
 * @param why the type of the event that brought the change, kept with each date that moves
 */
export function reconcile(
  owed: Obligation[],
  wanted: Owed[],
  now: LocalDateTime,
  why: string,
): ObligationEvent[] {
  const today = dateOf(now);
  const events: ObligationEvent[] = [];
  for (const want of wanted) {
    const have = owed.find((o) => o.id === want.id);
    if (!have) events.push({ type: 'obligation-arose', obligation: arisen(want, now) });
    else if (have.status === 'running' && moved(have, want, now)) events.push(move(have, want, now, why));
    if (want.metOn !== undefined && (!have || have.status === 'running')) events.push(meet(want, want.metOn));
  }
  const gone = owed.filter((o) => o.status === 'running' && !wanted.some((w) => w.id === o.id));
  return [...events, ...gone.map((o) => ({ type: 'obligation-lapsed', id: o.id, on: today, why }) as const)];
}

/** A date has moved, or the hours of reminders still to come have, or what is missing is now known. */
const moved = (have: Obligation, want: Owed, now: LocalDateTime): boolean =>
  have.due !== want.due ||
  have.missing?.year !== want.missing?.year ||
  have.missing?.school !== want.missing?.school ||
  toCome(have.ladder, now) !== toCome(want.ladder, now);

const toCome = (ladder: Rung[], now: LocalDateTime): string =>
  ladder
    .filter((r) => r.climbedAt === undefined && r.at > now)
    .map((r) => `${r.id} ${r.at}`)
    .join();

const meet = (want: Owed, on: LocalDate): ObligationEvent => ({
  type: 'obligation-met',
  id: want.id,
  on,
  late: want.due !== null && on > want.due,
});

function arisen({ metOn: _metOn, ...want }: Owed, now: LocalDateTime): Obligation {
  return { ...want, ladder: stillToClimb(want, [], now), status: 'running' };
}

function move(have: Obligation, want: Owed, now: LocalDateTime, why: string): ObligationEvent {
  const ladder = stillToClimb(want, have.ladder, now);
  const missing = want.missing && { missing: want.missing };
  return {
    type: 'obligation-moved',
    id: want.id,
    from: have.due,
    due: want.due,
    ...missing,
    basis: want.basis,
    ladder,
    why,
  };
}

/**
 * The rungs that still make sense: those to come, those climbed before the date moved, and, where the due day has
 * come already, the last one passed, so that a duty that arises late is heard of at once, and once only.
 */
function stillToClimb(want: Owed, before: Rung[], now: LocalDateTime): Rung[] {
  const climbed = before.filter((r) => r.climbedAt !== undefined);
  const ahead = want.ladder.filter((r) => r.at > now);
  const passed = want.ladder.filter(
    (r) => r.at <= now && want.due !== null && dateOf(r.at) >= want.due && !climbed.some((c) => c.at >= r.at),
  );
  return [...climbed.filter((c) => !ahead.some((r) => r.id === c.id)), ...passed.slice(-1), ...ahead];
}
