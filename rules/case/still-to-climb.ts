import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Obligation, Owed, Rung } from './obligation';

/**
 * The rungs that still make sense: those to come, those climbed before the date moved, and, where the due day has
 * come already, the last one passed, so that a duty that arises late is heard of at once, and once only.
 *
 * For one due day no rung is climbed twice, even where its hour moves; when the day itself moves, its reminders begin anew.
 */
export function stillToClimb(want: Owed, have: Obligation | undefined, now: LocalDateTime): Rung[] {
  const { due } = want;
  const climbed = have?.ladder.filter((r) => r.climbedAt !== undefined) ?? [];
  const known = have?.due === due ? climbed.map((r) => r.id) : [];
  const anew = want.ladder.filter((r) => !known.includes(r.id));
  const ahead = anew.filter((r) => r.at > now);
  const passed = anew.filter(
    (r) => r.at <= now && due !== null && dateOf(r.at) >= due && !climbed.some((c) => c.at >= r.at),
  );
  const next = [...passed.slice(-1), ...ahead];
  return [...climbed.filter((c) => !next.some((r) => r.id === c.id)), ...next];
}
