import { meetsOn, UNKNOWN, missingOn, type CompiledCalendar } from '../calendar/compiled-calendar';
import { epochDayOf, localDateOf } from '../calendar/epoch-day';
import { isMissing } from '../calendar/school-days';
import type { CalendarMissing, EpochDay, LocalDate } from '../calendar/types';
import type { Decision, Pupil, School } from '../deadlines/question';
import type { Edition } from '../editions';
import type { History, Placed } from './history';
import type { KnownFacts } from './known-facts';
import { dayOfSession } from './periods';
import type { ReviewWindow } from './review';
import type { SixthDay } from './runs';

/** One decision with everything its duties are worked out from. */
export interface DecisionCase {
  decision: Decision;
  decidedOn: LocalDate;
  school: School;
  calendar: CompiledCalendar;
  edition: Edition;
  pupil: Pupil;
  facts: KnownFacts;
  placed: Placed;
  history: History;
  attended: ReadonlySet<EpochDay>;
  /** The sixth day this decision covers, of a run of suspensions; missing where a calendar would have to say. */
  sixth: SixthDay | CalendarMissing | undefined;
  /** How the right to a review stands; undefined before the governors have upheld a permanent exclusion. */
  review: ReviewWindow | undefined;
}

export const isPermanent = ({ decision }: DecisionCase): boolean => decision.kind === 'permanent-exclusion';

/**
 * The first day out of lessons; undefined where an earlier decision never lets it begin, or a cancellation did not, and for
 * a suspension at lunchtimes, which costs no lesson (row 11).
 */
export function firstDayOf({ decision, placed }: DecisionCase): LocalDate | CalendarMissing | undefined {
  if (decision.lunchtimes) return undefined;
  const { first } = placed.period;
  return typeof first === 'number' ? localDateOf(dayOfSession(first)) : first;
}

/** Days of exclusion of one decision by itself, as far as they are asked for, and what stopped the search. */
export interface ExcludedDays {
  days: EpochDay[];
  missing: CalendarMissing | null;
}

/**
 * The first days of exclusion of a decision by itself: school days it covers and the pupil did not attend.
 *
 * @param most how many to look for
 * @source deadlines.md, Runs and the sixth day
 */
export function firstDaysOfExclusion(aCase: DecisionCase, most: number): ExcludedDays {
  const { decision, placed, attended } = aCase;
  if (decision.lunchtimes) return { days: [], missing: null };
  if (isPermanent(aCase)) return firstDaysOfPermanent(aCase, most);
  const days: EpochDay[] = [];
  for (const session of placed.served) {
    if (days.length === most) break;
    const day = dayOfSession(session);
    if (days.at(-1) !== day && !attended.has(day)) days.push(day);
  }
  return { days, missing: days.length < most && placed.beyond !== null ? placed.beyond.missing : null };
}

function firstDaysOfPermanent({ placed, calendar, attended }: DecisionCase, most: number): ExcludedDays {
  const { first } = placed.period;
  if (typeof first !== 'number') return { days: [], missing: isMissing(first) ? first : null };
  const days: EpochDay[] = [];
  for (let day = dayOfSession(first); days.length < most && day * 2 < placed.until; day += 1) {
    const meets = meetsOn(calendar, day);
    if (meets === UNKNOWN) return { days, missing: missingOn(calendar, day) };
    if (meets > 0 && !attended.has(day)) days.push(day);
  }
  return { days, missing: null };
}

/** Why the first day is the first, for the ledger. */
export function whyFirst({ decision, decidedOn, calendar }: DecisionCase, day: EpochDay): string {
  if (decision.starts) return 'school day; the first session from the start that was given';
  const decided = epochDayOf(decidedOn);
  if (day === decided) return 'school day; sent home before the afternoon session';
  for (let between = decided + 1; between < day; between += 1)
    if (meetsOn(calendar, between) > 0) return 'school day; the first after the suspension that was running';
  return 'school day; the first after the decision';
}
