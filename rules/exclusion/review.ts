import { isMissing, schoolDaysAfter, type CompiledCalendar, type Count } from '../calendar/school-days';
import type { CalendarMissing, LocalDate } from '../calendar/types';
import type { Decision } from '../deadlines/question';
import { dayGiven } from './given';
import type { KnownFacts } from './known-facts';

const DAYS_TO_APPLY = 15;

/** How the parents' right to a review stands. */
export interface ReviewWindow {
  /** The school days in which to apply. */
  window: Count | CalendarMissing;
  /** The last day on which it can be used: that of the count, or a later one that the family was given. */
  lastDay: LocalDate | CalendarMissing;
  /** The day the application counts as given; undefined where nobody applied. */
  applied: LocalDate | CalendarMissing | undefined;
  /** Whether it was given in time; missing where a calendar would have to say. */
  inTime: boolean | CalendarMissing;
}

/**
 * The window to apply for a review, once a permanent exclusion is upheld: 15 school days after the notice is given.
 *
 * @returns undefined before the governors have upheld it
 * @source law.md rows 35, 36: SI 2012/1033 Sch 1 paras 1, 2
 */
export function reviewWindowOf(
  decision: Decision,
  facts: KnownFacts,
  calendar: CompiledCalendar,
): ReviewWindow | undefined {
  if (decision.kind === 'suspension' || facts.governorsDecided?.outcome !== 'upheld') return undefined;
  const given = dayGiven(facts.governorsDecided.given, decision.school);
  const window = isMissing(given) ? given : schoolDaysAfter({ from: given, days: DAYS_TO_APPLY, calendar });
  const applied = facts.reviewApplied && dayGiven(facts.reviewApplied, decision.school);
  const lastDay = laterOf(window, decision.reviewUntil ?? '');
  return { window, lastDay, applied, inTime: wasInTime(lastDay, applied) };
}

function laterOf(window: Count | CalendarMissing, given: LocalDate): LocalDate | CalendarMissing {
  if (isMissing(window)) return given === '' ? window : given;
  return window.due > given ? window.due : given;
}

/** Where the last day is not known it is not before the first day that is missing. */
function wasInTime(
  lastDay: LocalDate | CalendarMissing,
  applied: LocalDate | CalendarMissing | undefined,
): boolean | CalendarMissing {
  if (applied === undefined) return false;
  if (isMissing(applied)) return applied;
  if (!isMissing(lastDay)) return applied <= lastDay;
  return applied < lastDay.date ? true : lastDay;
}
