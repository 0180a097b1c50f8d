import { AFTERNOON, meetsOn, MORNING } from '../calendar/compiled-calendar';
import { epochDayOf } from '../calendar/epoch-day';
import type { LocalDate } from '../calendar/types';
import { toldBy } from '../deadlines/told';
import type { CaseInList } from '../pupil/state';
import { cancellationsOf } from './cancelling';
import { historyOf } from './history';
import { sessionNumber } from './periods';
import { questionOf } from './question';

/**
 * Whether a suspension or permanent exclusion keeps the pupil out for every session of a day. A day of which one half is
 * left, a lunchtime, what was cancelled before the day and a day recorded as spent in school do not.
 *
 * @returns what answers it for any day: the decisions are placed once
 * @source law.md rows 11, 13, 15
 */
export function outOn(state: CaseInList): (on: LocalDate) => boolean {
  if (state.exclusions.decisions.length === 0) return () => false;
  const told = toldBy(questionOf(state));
  const { id } = state.school;
  const calendar = told.calendarOf(id);
  const taken = historyOf({ ...told, cancelledOn: cancellationsOf(told).effective }).taken(id);
  const isTaken = (session: number): boolean =>
    taken.sessions.has(session) || taken.permanent.some((p) => p.from <= session && session < p.until);
  return (on) => {
    const day = epochDayOf(on);
    const meets = meetsOn(calendar, day);
    if (meets <= 0 || told.attended(id).has(day)) return false;
    const morning = !(meets & MORNING) || isTaken(sessionNumber(day, 'am'));
    const afternoon = !(meets & AFTERNOON) || isTaken(sessionNumber(day, 'pm'));
    return morning && afternoon;
  };
}
