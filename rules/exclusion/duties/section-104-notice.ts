import { epochDayOf } from '../../calendar/epoch-day';
import { isMissing } from '../../calendar/school-days';
import type { CalendarMissing } from '../../calendar/types';
import { citing } from '../../law';
import { compulsorySchoolAge, isOfCompulsorySchoolAge } from '../compulsory-school-age';
import { firstDayOf, whyFirst, type DecisionCase } from '../decision-case';
import type { Owing, Rule } from './rule';

export const SECTION_104_NOTICE: Rule = {
  duty: 'section-104-notice',
  owedBy: 'headteacher',
  asks: 'Give notice of the days at home and of full-time education by the end of the afternoon session on the first day.',
  rule: 'law.md row 4',
  ...citing('law 4'),
};

/**
 * The first day of the exclusion, by the end of its afternoon session; for a pupil of compulsory school age on that day.
 *
 * @source law.md row 4: Education and Inspections Act 2006 s104; the list of particulars is to be confirmed
 */
export function section104Notice(aCase: DecisionCase): Owing | CalendarMissing | undefined {
  const first = firstDayOf(aCase);
  const { dateOfBirth } = aCase.pupil;
  if (first === undefined) return undefined;
  if (isMissing(first)) return first.date > compulsorySchoolAge(dateOfBirth).to ? undefined : first;
  if (!isOfCompulsorySchoolAge(dateOfBirth, first)) return undefined;
  const day = { date: first, counts: 1, why: whyFirst(aCase, epochDayOf(first)) };
  return { rule: SECTION_104_NOTICE, due: first, days: [day] };
}
