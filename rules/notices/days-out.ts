import { localDateOf } from '../calendar/epoch-day';
import { dayAt, isMissing, type CompiledCalendar } from '../calendar/school-days';
import type { LocalDate, Session } from '../calendar/types';
import { answer } from '../deadlines';
import type { Answer, DutyName } from '../deadlines/answer';
import type { Question } from '../deadlines/question';
import { toldBy } from '../deadlines/told';
import { historyOf, type Placed } from '../exclusion/history';
import { dayOfSession, type SessionNumber } from '../exclusion/periods';
import { atHomeInRun } from '../exclusion/education-going-on';
import { questionOf } from '../exclusion/question';
import type { DecisionMade } from '../exclusion/state';
import type { PupilCase } from '../pupil/state';

/** A day, and whether it is about its afternoon only (a first day, a day back) or its morning only (a last day). */
export interface HalfDay {
  on: LocalDate;
  half: boolean;
}

/** The days of one decision as a letter tells them. What cannot be worked out is null; `missing` says which calendar. */
export interface DaysOut {
  first: HalfDay | null;
  /** null for a permanent exclusion too, as is `back`. */
  last: HalfDay | null;
  back: HalfDay | null;
  /** The days on which the parents must keep the pupil out of public places: of a run only its first five, until its education starts. */
  atHome: LocalDate[];
  /** Sessions out in the term so far, with this decision. */
  sessionsThisTerm: number | null;
  missing: { year: string } | null;
}

/**
 * When a suspension or permanent exclusion begins, ends and is over, and the days at home: from the answer to the deadline
 * question of the case, as every other date.
 *
 * @source law.md rows 4, 14, 15, 41; deadlines.md, Start and length
 */
export function daysOut(decision: DecisionMade, state: PupilCase): DaysOut {
  const isKnown = state.exclusions.decisions.some((d) => d.id === decision.id);
  const question = questionOf(state, { decisions: isKnown ? [] : [decision] });
  const answered = answer(question);
  const placed = placedIn(question, decision.id);
  const period = placed?.period;
  const first = period?.first;
  const final = period?.beyond ? undefined : period?.sessions.at(-1);
  const last = placed && final !== undefined ? lastDay(final, placed.calendar) : null;
  // At lunchtimes the pupil is out of neither half.
  const halved = (day: HalfDay): HalfDay => (decision.lunchtimes ? { ...day, half: false } : day);
  const missing = answered.problems.find((p) => p.decision === decision.id);
  const back = dutyOf(answered, 'reintegration-meeting', decision.id)?.due ?? null;
  const atHome = dutyOf(answered, 'keep-at-home', decision.id)?.days ?? [];
  const isAtHome = atHomeInRun(state, decision);
  return {
    first: placed && typeof first === 'number' ? halved(firstDay(first, placed.calendar)) : null,
    last,
    back: back === null ? null : { on: back, half: back === last?.on },
    atHome: atHome.filter((d) => d.counts !== null && isAtHome(d.date)).map((d) => d.date),
    sessionsThisTerm: answered.totals[decision.id]?.sessionsThisTerm ?? null,
    missing: missing ? { year: missing.year } : null,
  };
}

const dutyOf = ({ duties }: Answer, duty: DutyName, decision: string): Answer['duties'][number] | undefined =>
  duties.find((d) => d.duty === duty && d.decision === decision);

function placedIn(question: Question, id: string): Placed | undefined {
  const { placed } = historyOf({ ...toldBy(question), cancelledOn: () => undefined });
  return placed.find((p) => p.decision.id === id);
}

const isAfternoon = (session: SessionNumber): boolean => session % 2 === 1;

function meets(calendar: CompiledCalendar, date: LocalDate, session: Session): boolean {
  const day = dayAt(calendar, date);
  return !isMissing(day) && day.schoolDay && day.open.includes(session);
}

function firstDay(session: SessionNumber, calendar: CompiledCalendar): HalfDay {
  const on = localDateOf(dayOfSession(session));
  return { on, half: isAfternoon(session) && meets(calendar, on, 'am') };
}

function lastDay(session: SessionNumber, calendar: CompiledCalendar): HalfDay {
  const on = localDateOf(dayOfSession(session));
  return { on, half: !isAfternoon(session) && meets(calendar, on, 'pm') };
}
