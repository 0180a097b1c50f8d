import { epochDayOf, localDateOf } from '../calendar/epoch-day';
import {
  compileCalendar,
  dayAt,
  isMissing,
  schoolDayOnOrAfter,
  schoolDaysFrom,
} from '../calendar/school-days';
import type { CompiledCalendar } from '../calendar/school-days';
import { dateOf } from '../calendar/london-time';
import type { LocalDate } from '../calendar/types';
import { isOfCompulsorySchoolAge } from '../exclusion/compulsory-school-age';
import { dayOfSession, periodOf, type Period, type SessionNumber, type Taken } from '../exclusion/periods';
import type { DecisionFacts, DecisionMade } from '../exclusion/state';
import type { PupilCase } from '../pupil/state';

type Made = DecisionMade & DecisionFacts;

/** The days of one decision as a letter tells them. What cannot be worked out is null; `missing` says which calendar. */
export interface DaysOut {
  first: HalfDay | null;
  /** null for a permanent exclusion too. */
  last: HalfDay | null;
  back: HalfDay | null;
  /** The days on which the parents must keep the pupil out of public places. */
  atHome: LocalDate[];
  missing: { year: string } | null;
}

/** A day, and whether it is about its afternoon only (a first day, a day back) or its morning only (a last day). */
export interface HalfDay {
  on: LocalDate;
  half: boolean;
}

const AT_HOME = 5;

/**
 * When a suspension or permanent exclusion begins, ends and is over, and the days at home.
 *
 * @source law.md rows 4, 14, 15; deadlines.md, Start and length; Runs and the sixth day (keep-at-home)
 */
export function daysOut(decision: Made, state: PupilCase): DaysOut {
  const calendar = compileCalendar(state.school.id, state.calendar);
  const period = periodAmong(decision, state, calendar);
  const missing = isMissing(period.first) ? period.first : (period.beyond?.missing ?? null);
  const last = period.beyond ? undefined : period.sessions.at(-1);
  return {
    first: typeof period.first === 'number' ? firstHalf(period.first, calendar) : null,
    last: last === undefined ? null : lastHalf(last, calendar),
    back: last === undefined ? null : backAfter(last, calendar),
    atHome: atHome(decision, period, state, calendar),
    missing,
  };
}

/** Periods at one school never overlap: those of earlier decisions are laid down first. */
function periodAmong(decision: Made, { exclusions, school }: PupilCase, calendar: CompiledCalendar): Period {
  const taken: Taken = { sessions: new Set(), permanent: [] };
  const upTo = exclusions.decisions.findIndex((d) => d.id === decision.id);
  for (const earlier of exclusions.decisions.slice(0, Math.max(upTo, 0))) {
    const { sessions } = periodOf({ ...earlier, school: school.id }, calendar, taken);
    sessions.forEach((s) => taken.sessions.add(s));
  }
  return periodOf({ ...decision, school: school.id }, calendar, taken);
}

const dateOfSession = (session: SessionNumber): LocalDate => localDateOf(dayOfSession(session));
const isAfternoon = (session: SessionNumber): boolean => session % 2 === 1;

function meets(calendar: CompiledCalendar, date: LocalDate, session: 'am' | 'pm'): boolean {
  const day = dayAt(calendar, date);
  return !isMissing(day) && day.schoolDay && day.open.includes(session);
}

function firstHalf(session: SessionNumber, calendar: CompiledCalendar): HalfDay {
  const on = dateOfSession(session);
  return { on, half: isAfternoon(session) && meets(calendar, on, 'am') };
}

function lastHalf(session: SessionNumber, calendar: CompiledCalendar): HalfDay {
  const on = dateOfSession(session);
  return { on, half: !isAfternoon(session) && meets(calendar, on, 'pm') };
}

function backAfter(last: SessionNumber, calendar: CompiledCalendar): HalfDay | null {
  const { on, half } = lastHalf(last, calendar);
  if (half) return { on, half };
  const next = schoolDayOnOrAfter(calendar, localDateOf(epochDayOf(on) + 1));
  return isMissing(next) ? null : { on: next, half: false };
}

/** The first five days of the exclusion, up to the day on which full-time education starts, at compulsory school age. */
function atHome(
  { kind, arranged }: Made,
  { first, sessions }: Period,
  { pupil }: PupilCase,
  calendar: CompiledCalendar,
): LocalDate[] {
  const start = typeof first === 'number' ? dateOfSession(first) : null;
  const five = start && schoolDaysFrom({ from: start, days: AT_HOME, calendar });
  const counted =
    five && !isMissing(five) ? five.days.filter((d) => d.counts !== null).map((d) => d.date) : [];
  const days = kind === 'suspension' ? [...new Set(sessions.map(dateOfSession))].slice(0, AT_HOME) : counted;
  const until = arranged ? dateOf(arranged.startsAt) : null;
  return days.filter((d) => (until === null || d < until) && isOfCompulsorySchoolAge(pupil.dateOfBirth, d));
}
