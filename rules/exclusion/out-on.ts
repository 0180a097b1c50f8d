import { AFTERNOON, meetsOn, MORNING } from '../calendar/compiled-calendar';
import { epochDayOf } from '../calendar/epoch-day';
import type { LocalDate } from '../calendar/types';
import { toldBy } from '../deadlines/told';
import type { PupilCase } from '../pupil/state';
import { cancellationsOf } from './cancelling';
import { historyOf } from './history';
import { sessionNumber } from './periods';
import { questionOf } from './question';

/**
 * Whether a suspension or permanent exclusion keeps the pupil out for every session of a day. A day of which one half is
 * left, a lunchtime, what was cancelled before the day and a day recorded as spent in school do not.
 *
 * @source law.md rows 11, 13, 15
 */
export function isOutOn(state: PupilCase, on: LocalDate): boolean {
  if (state.exclusions.decisions.length === 0) return false;
  const told = toldBy(questionOf(state));
  const { id } = state.school;
  const day = epochDayOf(on);
  if (told.attended(id).has(day)) return false;
  const taken = historyOf({ ...told, cancelledOn: cancellationsOf(told).effective }).taken(id);
  const isTaken = (session: number): boolean =>
    taken.sessions.has(session) || taken.permanent.some((p) => p.from <= session && session < p.until);
  const meets = meetsOn(told.calendarOf(id), day);
  const open = [
    ...(meets & MORNING ? [sessionNumber(day, 'am')] : []),
    ...(meets & AFTERNOON ? [sessionNumber(day, 'pm')] : []),
  ];
  return meets > 0 && open.every(isTaken);
}
