import { isMissing, schoolDaysBefore, type CompiledCalendar } from '../../calendar/school-days';
import type { CalendarMissing } from '../../calendar/types';
import type { OffSiteDirection } from '../../deadlines/question';
import { citing } from '../../law';
import type { Owing, Rule } from './rule';

const DAYS_OF_NOTICE = 2;

export const OFF_SITE_NOTICE: Rule = {
  duty: 'off-site-notice',
  owedBy: 'governing-body',
  asks: 'Give notice of an off-site direction at least two school days before its first day.',
  rule: 'law.md row 42',
  ...citing('law 42'),
};

/**
 * The last day on which the notice can be given: two school days before the first day, by the calendar of the school.
 *
 * @source law.md row 42: SI 2010/1156
 * @example first day 2026-11-09: due 2026-11-05; first day 2026-11-03, after half-term: due 2026-10-22
 */
export function offSiteNotice(
  { firstDay }: OffSiteDirection,
  calendar: CompiledCalendar,
): Owing | CalendarMissing {
  const count = schoolDaysBefore({ from: firstDay, days: DAYS_OF_NOTICE, calendar });
  return isMissing(count) ? count : { rule: OFF_SITE_NOTICE, ...count };
}
