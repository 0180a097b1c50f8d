import { addDays } from '../calendar/epoch-day';
import { compileCalendar, isMissing, schoolDaysBefore } from '../calendar/school-days';
import type { LocalDate } from '../calendar/types';
import type { Duty } from '../case/obligation';
import type { Role } from '../case/people';
import { arrangementFor } from '../exclusion/of-one-run';
import type { PupilCase } from './state';
import { whereabouts, type Away } from './whereabouts';

/** What the board shows of a case without opening it. */
export interface BoardEntry {
  stage: PupilCase['programme']['at'];
  /** Person id of the lead; null before there is one. */
  lead: string | null;
  away: Away[];
  /** What is due first; null where nothing is owed. Its day is null where it cannot be worked out, or the rule sets none. */
  first: { due: LocalDate | null; duty: Duty; owedBy: Role } | null;
  /** The next day six that is not met; null where there is none. */
  daySix: DaySix | null;
}

export interface DaySix {
  due: LocalDate;
  /** From this day on it is one of the next five school days. */
  seenFrom: LocalDate;
  /** Full-time education has been arranged: where, and from when. */
  hasPlace: boolean;
}

/** School days that the board looks ahead. */
const AHEAD = 5;

/** What the board shows of a case: kept beside it, so that a list of a hundred thousand opens none of them (K1). */
export function boardOf(state: PupilCase): BoardEntry {
  const { programme, owed } = state;
  const [first] = owed
    .filter(({ status }) => status === 'running')
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return {
    stage: programme.at,
    lead: programme.at === 'not-open' ? null : programme.lead,
    away: whereabouts(state),
    first: first ? { due: first.due, duty: first.duty, owedBy: first.owedBy } : null,
    daySix: nextDaySix(state),
  };
}

const orderOf = ({ due, id }: { due: LocalDate | null; id: string }): string => `${due ?? '9999'} ${id}`;

function nextDaySix(state: PupilCase): DaySix | null {
  const running = state.owed.filter((o) => o.duty === 'sixth-day-provision' && o.status === 'running');
  const [next] = running
    .flatMap(({ due, arisesFrom }) => (due === null ? [] : [{ due, arisesFrom }]))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  if (!next) return null;
  const calendar = compileCalendar(state.school.id, state.calendar);
  const back = schoolDaysBefore({ from: next.due, days: AHEAD, calendar });
  return {
    due: next.due,
    // Where the calendar is missing a week is looked ahead: nothing is decided by it.
    seenFrom: isMissing(back) ? addDays(next.due, -7) : back.due,
    hasPlace: arrangementFor(state, next.arisesFrom) !== null,
  };
}
