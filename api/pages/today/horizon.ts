import { schoolById } from '../../../database/partnerships';
import { addDays } from '../../../rules/calendar/epoch-day';
import { compileCalendar, isMissing, schoolDayBefore } from '../../../rules/calendar/school-days';
import { instantOf } from '../../../rules/calendar/london-time';
import type { LocalDate } from '../../../rules/calendar/types';
import { inSchoolDays, inWorkingDays, type Counted } from '../../../rules/case/owed';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';

/** How far the page of today looks. */
const DAYS = 5;

/** The days a page of today is drawn between. */
export interface Horizon {
  today: LocalDate;
  /** The fifth school day from today, or working day for an officer of the whole partnership. */
  until: LocalDate;
  unit: 'school days' | 'working days';
  /** The last day before today on which the school met: what has happened since is new. ISO. */
  since: string;
  sinceDay: LocalDate;
}

/** Looks five days ahead and one back, by the calendar of the viewer's own school where there is one. */
export async function horizonOf(house: House, viewer: Viewer, today: LocalDate): Promise<Horizon> {
  const school = viewer.schools[0] && (await schoolById(house.db, viewer.schools[0].id));
  const calendar = compileCalendar(school?.id ?? '', school?.calendar);
  const ahead = school ? inSchoolDays(today, DAYS, calendar) : inWorkingDays(today, DAYS);
  const before = schoolDayBefore(calendar, today);
  const sinceDay = isMissing(before) ? addDays(today, -1) : before;
  return {
    today,
    until: lastDay(ahead, today),
    unit: school ? 'school days' : 'working days',
    since: new Date(instantOf(`${sinceDay}T00:00`)).toISOString(),
    sinceDay,
  };
}

/** Where the calendar is missing a week is looked ahead: nothing is decided by it. */
const lastDay = (counted: Counted, today: LocalDate): LocalDate =>
  'code' in counted ? addDays(today, 7) : counted.due;
