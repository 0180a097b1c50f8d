import { epochDayOf } from '../calendar/epoch-day';
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
  /** Whether a day of it is among the first five of its run. */
  inFirstFive: (date: LocalDate) => boolean;
  /** The decision before it that covers day six, where the run reached it by this one's first day. */
  sixthWith: string | null;
}

/**
 * Suspensions back to back are one run: the days of a later one go on with its count. The deadline question answers for each
 * decision by itself; what a case owes and its letters say follows the run.
 *
 * @returns null where the decision begins its run, or keeps nobody out of lessons
 * @source law.md rows 14, 16, 17, 21
 */
export function inRun(state: CaseInList, decision: DecisionMade): InRun | null {
  if (decision.kind !== 'suspension') return null;
  const isKnown = state.exclusions.decisions.some((d) => d.id === decision.id);
  const told = toldBy(questionOf(state, { decisions: isKnown ? [] : [decision] }));
  const history = historyOf({ ...told, cancelledOn: cancellationsOf(told).effective });
  const placed = history.placed.find((p) => p.decision.id === decision.id && !p.refused);
  if (!placed) return null;
  const { calendar } = placed;
  const days = history.exclusionDays(placed.decision.school);
  const first = placed.served.map(dayOfSession).find((day) => days.has(day));
  if (first === undefined) return null;
  const run = placeInRun(days, calendar, first);
  if (run.place === 1) return null;
  return {
    inFirstFive: (date) => placeInRun(days, calendar, epochDayOf(date)).place <= FIRST_DAYS,
    sixthWith: sixthWith(history, placed, run.first, first),
  };
}

function sixthWith(history: History, own: Placed, runFrom: EpochDay, by: EpochDay): string | null {
  const sixthOf = sixthDaysOf(history);
  const found = history.placed.find(({ decision: { id, school } }) => {
    if (id === own.decision.id || school !== own.decision.school) return false;
    const sixth = sixthOf(id);
    return sixth && 'sixth' in sixth && sixth.first === runFrom && sixth.sixth <= by;
  });
  return found?.decision.id ?? null;
}
