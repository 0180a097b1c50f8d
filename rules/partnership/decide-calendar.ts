import { checkCalendar, newWarnings, unanswered } from '../calendar/check-calendar';
import type { LocalDate, SchoolCalendar, SchoolKind } from '../calendar/types';
import type { Actor } from '../case/people';
import type { Decision } from '../case/verbs';
import { refuse, type Refusal } from '../refusal';
import type { SetCalendar } from './commands';
import type { PartnershipEvent } from './events';
import type { Partnership } from './state';

/** The words of a refusal name so many codes at most. */
const MOST_NAMED = 5;

/**
 * Sets a school's calendar. One with errors is refused, and one with warnings that are new and have no reason. The reasons
 * stay with the event. A calendar that somebody else has changed since is not written over.
 *
 * @source D1, D3
 */
export function decideCalendar(
  state: Partnership,
  command: SetCalendar,
  on: LocalDate,
): Decision<PartnershipEvent> {
  const found = state.schools.find((s) => s.id === command.school);
  if (!found) return refuse('unknown-school', 'D1');
  const { id: change, school, calendar, note, edition, overrides = [], actor } = command;
  if (!mayKeep(state, actor, school, on)) return refuse('not-head-of-school', 'L2');
  if (edition !== undefined && edition !== calendarEdition(state, school)) {
    return refuse('calendar-changed-since', 'D1');
  }
  const errors = calendarErrors(calendar, found.kind);
  if (errors) return errors;
  const warnings = newWarnings(found.calendar, calendar, found.kind);
  const open = unanswered(warnings, overrides);
  if (open.length > 0) return refuse('calendar-has-warnings', 'D1', named(open.map((w) => w.code)));
  const used = overrides.filter((o) => warnings.some((w) => w.code === o.code));
  const kept = used.length > 0 ? { overrides: used } : {};
  return { events: [{ type: 'calendar-set', school, calendar, note, change, ...kept }] };
}

/** A calendar that leaves it open what a date is can be used by nobody: neither with a new school nor later. */
export function calendarErrors(calendar: SchoolCalendar, kind: SchoolKind): Refusal | null {
  const errors = checkCalendar(calendar, kind).filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? refuse('calendar-has-errors', 'D1', named(errors.map((e) => e.code))) : null;
}

/** How often a school's calendar has been set, the first time included: what a form was filled in from. */
export const calendarEdition = ({ calendars }: Partnership, school: string): number =>
  calendars?.[school]?.edition ?? 1;

/** A headteacher keeps the calendar of their own school, an administrator that of each. */
function mayKeep({ holdings }: Partnership, actor: Actor, school: string, on: LocalDate): boolean {
  if (actor.office !== 'headteacher') return true;
  return holdings.some(
    (h) =>
      h.person === actor.person &&
      h.office === 'headteacher' &&
      h.school === school &&
      h.from <= on &&
      (h.to === null || h.to >= on),
  );
}

const named = (codes: string[]): { count: number; codes: string } => ({
  count: codes.length,
  codes: [...new Set(codes)].slice(0, MOST_NAMED).join(', '),
});
