import { answer } from '../../../rules/deadlines';
import { questionOf } from '../../../rules/exclusion/question';
import type { DecisionMade } from '../../../rules/exclusion/state';
import { lengthInWords } from '../../../rules/calendar/words';
import type { PupilCase } from '../../../rules/pupil/state';

/** Days suspended, as a page shows them. A permanent exclusion has no last day, so nothing is counted in a row. */
export interface TotalsView {
  thisTerm: string;
  thisYear: string;
  inARow: string;
}

/** Running totals at a decision, or at the last one there is; nothing has been counted before the first. */
export function totalsOf(state: PupilCase, more?: DecisionMade): TotalsView {
  const last = more ?? state.exclusions.decisions.at(-1);
  const earlier = state.pupil.earlierSessionsThisYear;
  if (!last) return view({ sessionsThisTerm: 0, sessionsThisYear: earlier, consecutiveSchoolDays: 0 });
  return totalsAt(state, last, more ? [more] : []);
}

/** Running totals at one decision. `more` is what is not on record yet. */
export function totalsAt(
  state: PupilCase,
  { id, kind, lunchtimes }: DecisionMade,
  decisions: DecisionMade[] = [],
): TotalsView {
  const nothing = {
    sessionsThisTerm: 0,
    sessionsThisYear: state.pupil.earlierSessionsThisYear,
    consecutiveSchoolDays: null,
  };
  const counted = answer(questionOf(state, { decisions })).totals[id] ?? nothing;
  if (kind === 'permanent-exclusion') return view(counted, 'No last day');
  return view(counted, lunchtimes ? 'None' : 'Not known: calendar missing');
}

interface Counted {
  sessionsThisTerm: number;
  sessionsThisYear: number;
  consecutiveSchoolDays: number | null;
}

const view = (
  { sessionsThisTerm, sessionsThisYear, consecutiveSchoolDays }: Counted,
  uncounted = '',
): TotalsView => ({
  thisTerm: days(sessionsThisTerm),
  thisYear: days(sessionsThisYear),
  inARow: consecutiveSchoolDays === null ? uncounted : days(consecutiveSchoolDays * 2),
});

const days = (sessions: number): string => (sessions === 0 ? 'None' : lengthInWords(sessions));
