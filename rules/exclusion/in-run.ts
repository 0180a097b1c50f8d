import { epochDayOf, localDateOf } from '../calendar/epoch-day';
import type { EpochDay, LocalDate } from '../calendar/types';
import { toldBy } from '../deadlines/told';
import type { CaseInList } from '../pupil/state';
import { cancellationsOf } from './cancelling';
import { historyOf, type History, type Placed } from './history';
import { dayOfSession } from './periods';
import { questionOf } from './question';
import { placeInRun } from './runs';
import { sixthDaysOf } from './sixth-days';
import type { DecisionMade } from './state';

const FIRST_DAYS = 5;

/** How a suspension that follows straight after another stands in their run. */
export interface InRun {
  /** The first day of the run. */
  from: LocalDate;
  /** Whether a day of it is among the first five of its run. */
  inFirstFive: (date: LocalDate) => boolean;
  /** The decision before it that covers day six, where the run reached it by this one's first day. */
  sixthWith: string | null;
  /** The decisions of the run that began before it, the earliest first. */
  before: string[];
}

/**
 * Suspensions back to back are one run: the days of a later one go on with its count. The deadline question answers for each
 * decision by itself; what a case owes and its letters say follows the run.
 *
 * @returns null where the decision begins its run, or keeps nobody out of lessons
 * @source law.md rows 14, 16, 17, 21
 */
export function inRun(state: CaseInList, decision: DecisionMade): InRun | null {
  if (decision.kind !== 'suspension' || !hasOther(state, decision.id)) return null;
  const isKnown = state.exclusions.decisions.some((d) => d.id === decision.id);
  const history = historyNow(state, isKnown ? [] : [decision]);
  const all = lyingIn(history);
  const own = all.find(({ placed }) => placed.decision.id === decision.id);
  if (!own || own.place === 1) return null;
  const { calendar, decision: placed } = own.placed;
  const days = history.exclusionDays(placed.school);
  const before = inOneRun(all, own, own.runs[0]).filter((other) => other.from < own.from);
  return {
    from: localDateOf(own.runs[0]),
    inFirstFive: (date) => placeInRun(days, calendar, epochDayOf(date)).place <= FIRST_DAYS,
    sixthWith: sixthWith(history, own),
    before: before.map((other) => other.placed.decision.id),
  };
}

/** The suspensions of one run, the earliest first, and the run's first day. */
export interface Run {
  from: LocalDate;
  decisions: string[];
}

/**
 * The run in which a suspension's day six falls, or goes on: where none of its days is the sixth, the one in which it begins.
 *
 * @returns null where it keeps nobody out of lessons, or all its days are surely one run
 * @source law.md rows 17, 21
 */
export const runOf = (state: CaseInList, id: string): Run | null =>
  runFrom(state, id, (own, history) => {
    const sixth = sixthDaysOf(history)(id);
    return sixth && 'sixth' in sixth ? sixth.first : own.runs[0];
  });

/** The run in which a suspension begins, also where a day in school ends that before its day six; otherwise as `runOf`. */
export const runBegunIn = (state: CaseInList, id: string): Run | null =>
  runFrom(state, id, (own) => own.runs[0]);

function runFrom(
  state: CaseInList,
  id: string,
  firstOf: (own: Lying, history: History) => EpochDay,
): Run | null {
  if (!hasOther(state, id) && !state.exclusions.inSchool?.length) return null;
  const history = historyNow(state, []);
  const all = lyingIn(history);
  const own = all.find(({ placed }) => placed.decision.id === id);
  if (!own) return null;
  const first = firstOf(own, history);
  return {
    from: localDateOf(first),
    decisions: inOneRun(all, own, first).map(({ placed }) => placed.decision.id),
  };
}

const inOneRun = (all: Lying[], { placed }: Lying, first: EpochDay): Lying[] =>
  all.filter(
    (other) => other.placed.decision.school === placed.decision.school && other.runs.includes(first),
  );

/** Most cases hold one suspension, and no run has to be worked out. */
const hasOther = ({ exclusions }: CaseInList, id: string): boolean =>
  exclusions.decisions.some((d) => d.kind === 'suspension' && d.id !== id);

/** A suspension that keeps the pupil out: its first day, that day's place in its run, and the runs that it lies in by their first days. */
interface Lying {
  placed: Placed;
  from: EpochDay;
  place: number;
  runs: [EpochDay, ...EpochDay[]];
}

function historyNow(state: CaseInList, decisions: DecisionMade[]): History {
  const told = toldBy(questionOf(state, { decisions }));
  return historyOf({ ...told, cancelledOn: cancellationsOf(told).effective });
}

/** Every suspension that keeps the pupil out of lessons, the earliest first. */
function lyingIn(history: History): Lying[] {
  return history.placed
    .flatMap((placed): Lying[] => {
      const { decision, served, calendar, refused } = placed;
      if (refused || decision.kind !== 'suspension') return [];
      const days = history.exclusionDays(decision.school);
      const own = [...new Set(served.map(dayOfSession))].filter((day) => days.has(day));
      const places = own.map((day) => placeInRun(days, calendar, day));
      const [first, ...later] = places;
      const [from] = own;
      if (first === undefined || from === undefined) return [];
      return [{ placed, from, place: first.place, runs: [first.first, ...later.map((day) => day.first)] }];
    })
    .sort((a, b) => a.from - b.from);
}

function sixthWith(history: History, own: Lying): string | null {
  const sixthOf = sixthDaysOf(history);
  const found = history.placed.find(({ decision: { id, school } }) => {
    if (id === own.placed.decision.id || school !== own.placed.decision.school) return false;
    const sixth = sixthOf(id);
    return sixth && 'sixth' in sixth && sixth.first === own.runs[0] && sixth.sixth <= own.from;
  });
  return found?.decision.id ?? null;
}
