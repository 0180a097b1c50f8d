import { addDays } from '../calendar/epoch-day';
import { schoolDaysAfter, type CompiledCalendar } from '../calendar/school-days';
import { isWorkingDay } from '../calendar/working-days';
import type { CalendarMissing, CountedDay, LocalDate } from '../calendar/types';
import { ladderFor, type RungPlan } from './ladder';
import type { Duty, Owed } from './obligation';
import type { Role } from './people';

/** What names one duty and says why it is owed. */
export interface DutyOf {
  id: string;
  duty: Duty;
  arisesFrom: string;
  owedBy: Role;
  rule: string;
  source: string;
  confirmed: boolean;
}

/** A date with its working, or what is missing to work it out. */
export type Counted = { due: LocalDate; days: CountedDay[] } | CalendarMissing;

/**
 * An obligation from its counted date and its ladder. Where the calendar is missing the duty stands without a date and
 * names what is missing: it is never left out and never guessed.
 */
export function owed(
  duty: DutyOf,
  counted: Counted,
  ladder: RungPlan[],
  calendar: CompiledCalendar,
  metOn: LocalDate | null,
): Owed {
  const met = metOn === null ? {} : { metOn };
  if ('code' in counted) {
    const missing = { school: counted.school, year: counted.year };
    return { ...duty, due: null, missing, basis: [], ladder: [], ...met };
  }
  return {
    ...duty,
    due: counted.due,
    basis: counted.days,
    ladder: ladderFor(ladder, counted.due, calendar),
    ...met,
  };
}

/** n school days after a day, by the calendar of one school. */
export const inSchoolDays = (from: LocalDate, days: number, calendar: CompiledCalendar): Counted =>
  schoolDaysAfter({ from, days, calendar });

/** n working days after a day: weekdays that are not bank holidays of England. */
export function inWorkingDays(from: LocalDate, days: number): Counted {
  const looked: CountedDay[] = [{ date: from, counts: null, why: 'day 0' }];
  let date = from;
  for (let counted = 0; counted < days;) {
    date = addDays(date, 1);
    const works = isWorkingDay(date);
    if (works) counted += 1;
    looked.push({
      date,
      counts: works ? counted : null,
      why: works ? 'working day' : 'weekend or bank holiday',
    });
  }
  return { due: date, days: looked };
}
