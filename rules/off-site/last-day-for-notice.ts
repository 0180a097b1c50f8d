import { compileCalendar, isMissing } from '../calendar/school-days';
import type { LocalDate } from '../calendar/types';
import { offSiteNotice } from '../exclusion/duties/off-site-notice';
import type { PupilCase } from '../pupil/state';

/**
 * The last day on which notice of a first day can be given, by the calendar of the pupil's school.
 *
 * @returns null where the calendar does not reach
 * @source law.md row 42
 */
export function lastDayForNotice({ school, calendar }: PupilCase, firstDay: LocalDate): LocalDate | null {
  const asked = { id: '', school: school.id, decidedOn: firstDay, firstDay };
  const found = offSiteNotice(asked, compileCalendar(school.id, calendar));
  return isMissing(found) ? null : found.due;
}
