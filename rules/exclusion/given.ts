import { schoolYearName } from '../calendar/compiled-calendar';
import { BANK_HOLIDAYS_KNOWN } from '../calendar/bank-holidays';
import { addDays, epochDayOf } from '../calendar/epoch-day';
import { nthWorkingDayAfter } from '../calendar/working-days';
import type { CalendarMissing, LocalDate } from '../calendar/types';
import type { Given } from '../deadlines/question';
import { badDay } from '../programme/steps';
import type { Refusal } from '../refusal';

/** A letter by first-class post arrives on the second working day after posting. */
const WORKING_DAYS_BY_POST = 2;

/**
 * The day on which a notice counts as given: by hand and by e-mail the same day, by first-class post the second working day
 * after posting. The school's calendar plays no part.
 *
 * @param school only named where the count leaves the years whose bank holidays are known
 * @source law.md row 36: SI 2012/1033 Sch 1 para 1(2), reg 17(3)
 * @example dayGiven({ how: 'first-class-post', on: '2026-12-03' }, 'school-1') is '2026-12-07'
 */
export function dayGiven({ how, on }: Given, school: string): LocalDate | CalendarMissing {
  if (how !== 'first-class-post') return on;
  const given = nthWorkingDayAfter(on, WORKING_DAYS_BY_POST);
  if (given !== undefined) return given;
  const date = on > BANK_HOLIDAYS_KNOWN.to ? on : addDays(BANK_HOLIDAYS_KNOWN.to, 1);
  return { code: 'calendar-missing', school, year: schoolYearName(epochDayOf(date)), date };
}

/** Whether a notice can have been given so: not before what it tells of, and not in the future. */
export const badGiven = ({ on }: Given, since: LocalDate, today: LocalDate): Refusal | null =>
  badDay(on, since, today, 'law 36');
