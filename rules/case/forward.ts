import { addDays } from '../calendar/epoch-day';
import { dateOf, instantOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import { rungsToCome } from './climb';
import type { WithObligations } from './verbs';

/** How far a case in rehearsal is to be moved: to the next moment of any ladder, by a day, by a week. */
export type HowFar = 'next' | 'day' | 'week';

/** The own clock of a case that has been moved forward (M4). */
export interface Forward {
  /** It runs so many seconds ahead of the world's. */
  seconds: number;
  /** Where it is going: until then it stops at each moment on the way, so that all happens in its order. */
  until: LocalDateTime;
}

/** The clock of a case was moved forward, as far as the next stop. */
export interface ClockMoved extends Forward {
  type: 'clock-moved';
  from: LocalDateTime;
  to: LocalDateTime;
}

const DAYS: Record<Exclude<HowFar, 'next'>, number> = { day: 1, week: 7 };

const momentAfter = ({ owed }: WithObligations, now: LocalDateTime): LocalDateTime | undefined =>
  rungsToCome(owed).find(({ rung }) => rung.at > now)?.rung.at;

/**
 * Where a move leads; null where nothing is to come.
 *
 * @example by a day, on 2026-11-02T09:15: 2026-11-03T09:15
 */
export function goalOf(state: WithObligations, far: HowFar, now: LocalDateTime): LocalDateTime | null {
  if (far === 'next') return momentAfter(state, now) ?? null;
  return `${addDays(dateOf(now), DAYS[far])}${now.slice(10)}`;
}

/** The clock moved towards a goal: to the next moment of any ladder, or to the goal where that comes first. */
export function moved(state: WithObligations, until: LocalDateTime, now: LocalDateTime): ClockMoved {
  const next = momentAfter(state, now) ?? until;
  const to = next < until ? next : until;
  const seconds = (state.forward?.seconds ?? 0) + (instantOf(to) - instantOf(now)) / 1_000;
  return { type: 'clock-moved', from: now, to, until, seconds };
}

/** What takes a case further that has not come to its goal yet; nothing for one that has. */
export function goesOn(state: WithObligations, now: LocalDateTime): ClockMoved[] {
  const until = state.forward?.until;
  return until !== undefined && until > now ? [moved(state, until, now)] : [];
}
