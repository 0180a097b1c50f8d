import { addDays } from '../calendar/epoch-day';
import { isWorkingDay } from '../calendar/working-days';
import { dayAt, isMissing, type CompiledCalendar } from '../calendar/school-days';
import type { LocalDate } from '../calendar/types';
import { sortedBy } from '../sorted-by';
import type { NoticeName, Rung } from './obligation';
import type { Role } from './people';

/** Where a rung stands: so many days before (minus) or after the due day, at an hour of the London clock. */
export interface RungPlan {
  id: string;
  /** Days from the due day: -3 is three days before, 0 the day itself. */
  days: number;
  /** Which days are counted: those on which the school meets, or, for the authority, working days. */
  counted: 'school-days' | 'working-days';
  /** HH:MM. Quiet hours are between 18:00 and 08:00: checkPolicy refuses a plan inside them. */
  hour: string;
  tell: Role[];
  notice: NoticeName;
  raises?: 'missed-reviews';
}

/** How far a rung may be looked for past the end of the calendars before weekdays are used instead. */
const FURTHEST = 80;

/**
 * The rungs of a ladder for one due day, in order. Weekends, holidays and closures are skipped. Where the calendar ends
 * working days are counted: a reminder is no right of anybody's, so it may go on a day that turns out to be a holiday,
 * but it may never be lost.
 */
export function ladderFor(plans: RungPlan[], due: LocalDate, calendar: CompiledCalendar): Rung[] {
  const rungs = plans.map((plan): Rung => {
    const at = `${dayOf(plan, due, calendar)}T${plan.hour}`;
    const { id, tell, notice, raises } = plan;
    return { id, at, tell, notice, ...(raises && { raises }) };
  });
  return sortedBy(rungs, ({ at }) => at);
}

function dayOf(plan: RungPlan, due: LocalDate, calendar: CompiledCalendar): LocalDate {
  if (plan.days === 0) return lastCountedUntil(plan, due, calendar);
  const step = plan.days < 0 ? -1 : 1;
  let day = due;
  let left = Math.abs(plan.days);
  for (let looked = 0; left > 0 && looked < FURTHEST; looked += 1) {
    day = addDays(day, step);
    if (isCounted(plan.counted, day, calendar)) left -= 1;
  }
  return day;
}

/** A day of decision at a weekend can be a due day: its reminder goes on the last day before on which anybody is there. */
function lastCountedUntil(plan: RungPlan, due: LocalDate, calendar: CompiledCalendar): LocalDate {
  for (let looked = 0; looked < FURTHEST; looked += 1) {
    const day = addDays(due, -looked);
    if (isCounted(plan.counted, day, calendar)) return day;
  }
  return due;
}

function isCounted(counted: RungPlan['counted'], day: LocalDate, calendar: CompiledCalendar): boolean {
  if (counted === 'working-days') return isWorkingDay(day);
  const found = dayAt(calendar, day);
  return isMissing(found) ? isWorkingDay(day) : found.schoolDay;
}
