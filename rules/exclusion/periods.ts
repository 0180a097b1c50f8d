import {
  AFTERNOON,
  BOTH,
  MORNING,
  UNKNOWN,
  meetsOn,
  missingOn,
  type CompiledCalendar,
} from '../calendar/compiled-calendar';
import { epochDayOf } from '../calendar/epoch-day';
import { dateOf } from '../calendar/london-time';
import { isMissing } from '../calendar/school-days';
import type { CalendarMissing, EpochDay, Session } from '../calendar/types';
import type { Decision } from '../deadlines/question';

/** A half day as a whole number: twice its day, and one more for the afternoon. */
export type SessionNumber = number;

export const sessionNumber = (day: EpochDay, session: Session): SessionNumber =>
  day * 2 + (session === 'pm' ? 1 : 0);
export const dayOfSession = (session: SessionNumber): EpochDay => (session - (session & 1)) / 2;

/** The sessions of one school that earlier decisions cover. Local to one computation, never carried. */
export interface Taken {
  sessions: Set<SessionNumber>;
  /** Permanent exclusions: from a session up to, but not with, another. */
  permanent: { from: SessionNumber; until: SessionNumber }[];
}

/** What one decision covers. */
export interface Period {
  /** Its first session; missing where no calendar holds it, undefined where an earlier decision never lets it begin. */
  first: SessionNumber | CalendarMissing | undefined;
  /** The sessions of a suspension as imposed, in order; none for a permanent exclusion. */
  sessions: SessionNumber[];
  /** How many of its sessions lie where there is no calendar. */
  beyond: { sessions: number; missing: CalendarMissing } | null;
}

function isTaken(taken: Taken, session: SessionNumber): boolean {
  return (
    taken.sessions.has(session) ||
    taken.permanent.some(({ from, until }) => from <= session && session < until)
  );
}

/** A permanent exclusion that nobody has ended leaves no session free. */
function isTakenForGood(taken: Taken, session: SessionNumber): boolean {
  return taken.permanent.some(({ from, until }) => until === Infinity && from <= session);
}

function nextFree(calendar: CompiledCalendar, taken: Taken, from: SessionNumber): Period['first'] {
  for (let session = from; !isTakenForGood(taken, session); session += 1) {
    const day = dayOfSession(session);
    const meets = meetsOn(calendar, day);
    if (meets === UNKNOWN) return missingOn(calendar, day);
    if (meets & (session & 1 ? AFTERNOON : MORNING) && !isTaken(taken, session)) return session;
  }
  return undefined;
}

/** The next lunchtime: one on each day on which the school meets in both halves. It stands for the half day that follows. */
function nextLunch(calendar: CompiledCalendar, taken: Taken, from: SessionNumber): Period['first'] {
  for (let day = dayOfSession(from); !isTakenForGood(taken, day * 2 + 1); day += 1) {
    const meets = meetsOn(calendar, day);
    if (meets === UNKNOWN) return missingOn(calendar, day);
    if (meets === BOTH && !isTaken(taken, day * 2 + 1)) return day * 2 + 1;
  }
  return undefined;
}

/**
 * The session a decision would start with if it were the only one. Sent home before the afternoon on a school day: that day;
 * otherwise the next school day. A start that is given holds, or the next session at which the school meets.
 */
function askedStart(
  { decidedAt, beforeAfternoon, starts }: Decision,
  calendar: CompiledCalendar,
): SessionNumber | CalendarMissing {
  if (starts) return sessionNumber(epochDayOf(starts.date), starts.session);
  const day = epochDayOf(dateOf(decidedAt));
  if (!beforeAfternoon) return sessionNumber(day + 1, 'am');
  return meetsOn(calendar, day) === UNKNOWN ? missingOn(calendar, day) : sessionNumber(day, 'am');
}

/**
 * The sessions a decision covers: the first so many at which the school meets, from its start on, that no earlier decision
 * covers. A closure moves its end; periods at one school never overlap. Of lunchtimes: one a day.
 *
 * @param taken what the earlier decisions of the same school cover
 * @source law.md rows 11, 12, 15; deadlines.md, Start and length
 * @example decided 2026-10-21T09:15 before the afternoon, 4 sessions: both sessions of 21 and 22 October
 */
export function periodOf(decision: Decision, calendar: CompiledCalendar, taken: Taken): Period {
  const asked = askedStart(decision, calendar);
  const after = decision.lunchtimes ? nextLunch : nextFree;
  const first = isMissing(asked) ? asked : after(calendar, taken, asked);
  const length = decision.kind === 'suspension' ? (decision.sessions ?? 0) : 0;
  const sessions: SessionNumber[] = [];
  let next = first;
  while (sessions.length < length && typeof next === 'number') {
    sessions.push(next);
    if (sessions.length < length) next = after(calendar, taken, next + 1);
  }
  const beyond = isMissing(next) && length > 0 ? { sessions: length - sessions.length, missing: next } : null;
  return { first, sessions, beyond };
}
