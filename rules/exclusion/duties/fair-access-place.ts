import { isMissing, schoolDaysAfter, type CompiledCalendar } from '../../calendar/school-days';
import type { CalendarMissing } from '../../calendar/types';
import type { FairAccess } from '../../deadlines/question';
import type { Owing, Rule } from './rule';

const DAYS_TO_ALLOCATE = 20;

export const FAIR_ACCESS_PLACE: Rule = {
  duty: 'fair-access-place',
  owedBy: 'panel',
  asks: 'Allocate a place within 20 school days once fair access is agreed.',
  rule: 'law.md row 46',
  source: 'School Admissions Code 2021 paras 3.14-3.22',
  confirmed: false,
};

/**
 * 20 school days after it was agreed. A looked-after pupil, or one with an EHC plan, never goes through fair access.
 *
 * @source law.md row 46: School Admissions Code 2021; widened powers of direction are to be confirmed
 */
export function fairAccessPlace(
  { agreedOn }: FairAccess,
  calendar: CompiledCalendar,
): Owing | CalendarMissing {
  const count = schoolDaysAfter({ from: agreedOn, days: DAYS_TO_ALLOCATE, calendar });
  return isMissing(count) ? count : { rule: FAIR_ACCESS_PLACE, ...count };
}
