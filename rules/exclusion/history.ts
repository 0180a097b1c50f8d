import { schoolYearOf, type CompiledCalendar } from '../calendar/compiled-calendar';
import { epochDayOf } from '../calendar/epoch-day';
import { dateOf } from '../calendar/london-time';
import { isMissing } from '../calendar/school-days';
import type { EpochDay, LocalDate } from '../calendar/types';
import type { Totals } from '../deadlines/answer';
import type { Decision } from '../deadlines/question';
import type { KnownFacts } from './known-facts';
import {
  dayOfSession,
  periodOf,
  sessionNumber,
  type Period,
  type SessionNumber,
  type Taken,
} from './periods';
import { placeInRun } from './runs';
import {
  FORTY_FIVE_DAYS,
  countIn,
  mostInATerm,
  mostInAYear,
  placeOf,
  sharesOf,
  sumOf,
  type Share,
  type Tally,
} from './totals';

/** What the history of a pupil's exclusions is worked out from. */
export interface Told {
  /** In the order in which they were decided: the order in which they take their sessions. */
  decisions: Decision[];
  calendarOf: (school: string) => CompiledCalendar;
  factsOf: (decision: string) => KnownFacts;
  attended: (school: string) => ReadonlySet<EpochDay>;
  earlierSessionsThisYear: number;
  /** The cancellations that take effect: the day, by decision. */
  cancelledOn: (decision: string) => LocalDate | undefined;
}

/** What stands of one decision. */
interface Standing {
  decision: Decision;
  calendar: CompiledCalendar;
  period: Period;
  /** The sessions of a suspension that stand: all, or those of days before it was cancelled. */
  counted: SessionNumber[];
  /** Of those, the ones that keep the pupil out of lessons: none of a suspension at lunchtimes, which counts all the same. */
  served: SessionNumber[];
  /** How many sessions that stand lie where there is no calendar. */
  beyond: Period['beyond'];
  /** The session before which a permanent exclusion ended; infinity while it runs. */
  until: SessionNumber;
}

/** The same before anybody has judged the cancellations. */
export type Uncancelled = Omit<Told, 'cancelledOn'>;

/** One decision in the pupil's history. */
export interface Placed extends Standing {
  /** Undefined where no calendar holds its first session. */
  totals: Totals | undefined;
  /** The most that any term it touches comes to, as imposed, with what stood before it. */
  mostInATerm: number;
  /** The most that any school year it touches comes to, all schools together. */
  mostInAYear: number;
  /** Over 45 days in a school year: refused, so nothing follows from it. */
  refused: boolean;
}

/** The whole history: each decision, and what each school's sessions and days came to. */
export interface History {
  placed: Placed[];
  taken: (school: string) => Taken;
  exclusionDays: (school: string) => ReadonlySet<EpochDay>;
  /** The school year, by the year it begins in, that the pupil's earlier sessions count in. */
  firstYear: number | undefined;
}

/** A lookup that makes what it does not hold. */
function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

function endOf(facts: KnownFacts, cancelledOn: LocalDate | undefined): SessionNumber {
  const ends = [
    cancelledOn,
    facts.governorsDecided?.outcome === 'reinstated' ? facts.governorsDecided.given.on : undefined,
    facts.reconsidered?.outcome === 'reinstated' ? facts.reconsidered.on : undefined,
  ].filter((date) => date !== undefined);
  return ends.length === 0 ? Infinity : Math.min(...ends.map(epochDayOf)) * 2;
}

/** What of a period stands: all of it, or what lies before its cancellation or the day on which the pupil is back. */
function standing(told: Told, decision: Decision, calendar: CompiledCalendar, period: Period): Standing {
  const cancelledOn = told.cancelledOn(decision.id);
  const until = endOf(told.factsOf(decision.id), cancelledOn);
  const [endedOn] = [cancelledOn, decision.backOn].filter((day) => typeof day === 'string').sort();
  const out = (counted: SessionNumber[]): SessionNumber[] => (decision.lunchtimes ? [] : counted);
  const one = { decision, calendar, period, until };
  if (endedOn === undefined) {
    const { sessions: counted, beyond } = period;
    return { ...one, counted, served: out(counted), beyond };
  }
  const end = epochDayOf(endedOn) * 2;
  const reached = period.beyond !== null && period.beyond.missing.date < endedOn;
  const counted = period.sessions.filter((session) => session < end);
  return { ...one, counted, served: out(counted), beyond: reached ? period.beyond : null };
}

/** The days of exclusion a suspension brings: those with a session that stands, but for the days attended. */
function excludedOn(served: SessionNumber[], attended: ReadonlySet<EpochDay>): EpochDay[] {
  const days: EpochDay[] = [];
  for (const session of served) {
    const day = dayOfSession(session);
    if (days.at(-1) !== day && !attended.has(day)) days.push(day);
  }
  return days;
}

function yearOf(decision: Decision, { first }: Period): number {
  if (typeof first === 'number') return schoolYearOf(dayOfSession(first));
  return schoolYearOf(epochDayOf(first?.date ?? dateOf(decision.decidedAt)));
}

function totalsOf(
  { decision, calendar, period, beyond }: Standing,
  shares: Share[],
  tally: Tally,
  days: ReadonlySet<EpochDay>,
  ownDays: EpochDay[],
): Totals | undefined {
  if (isMissing(period.first)) return undefined;
  const first = period.first ?? sessionNumber(epochDayOf(dateOf(decision.decidedAt)), 'am');
  const { term, year } = placeOf(calendar, first);
  const last = beyond === null ? ownDays.at(-1) : undefined;
  return {
    sessionsThisTerm: (tally.terms.get(term) ?? 0) + sumOf(shares, (share) => share.term === term),
    sessionsThisYear: (tally.years.get(year) ?? 0) + sumOf(shares, (share) => share.year === year),
    consecutiveSchoolDays: last === undefined ? null : placeInRun(days, calendar, last).place,
  };
}

/**
 * Places each decision in turn: the sessions it covers, what they add up to, and whether the 45 days of the year refuse it.
 * A later decision never changes an earlier one's totals; a refused one counts in no other's.
 *
 * @source law.md rows 10-13; deadlines.md, Start and length, Totals and thresholds
 */
export function historyOf(told: Told): History {
  const taken = remember((): Taken => ({ sessions: new Set(), permanent: [] }));
  const days = remember(() => new Set<EpochDay>());
  const tally: Tally = { terms: new Map(), years: new Map() };
  const placed: Placed[] = [];
  let firstYear: number | undefined;

  for (const decision of told.decisions) {
    const calendar = told.calendarOf(decision.school);
    const period = periodOf(decision, calendar, taken(decision.school));
    if (firstYear === undefined) {
      firstYear = yearOf(decision, period);
      tally.years.set(firstYear, told.earlierSessionsThisYear);
    }
    const one = standing(told, decision, calendar, period);
    const shares = sharesOf(calendar, one.counted, one.beyond);
    const imposed =
      one.counted === period.sessions ? shares : sharesOf(calendar, period.sessions, period.beyond);
    const inAYear = mostInAYear(tally, imposed);
    const refused = decision.kind === 'suspension' && inAYear > FORTY_FIVE_DAYS;
    const schoolDays = days(decision.school);
    const ownDays = excludedOn(one.served, told.attended(decision.school));
    const addedDays = ownDays.filter((day) => !schoolDays.has(day));
    for (const day of addedDays) schoolDays.add(day);
    placed.push({
      ...one,
      totals: totalsOf(one, shares, tally, schoolDays, ownDays),
      mostInATerm: mostInATerm(tally, imposed),
      mostInAYear: inAYear,
      refused,
    });
    if (refused) {
      for (const day of addedDays) schoolDays.delete(day);
      continue;
    }
    countIn(tally, shares);
    if (decision.kind === 'suspension')
      for (const session of one.served) taken(decision.school).sessions.add(session);
    else if (typeof period.first === 'number') {
      taken(decision.school).permanent.push({ from: period.first, until: one.until });
    }
  }
  return { placed, taken, exclusionDays: days, firstYear };
}
