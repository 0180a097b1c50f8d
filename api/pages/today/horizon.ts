import { schoolById } from '../../../database/partnerships';
import { addDays } from '../../../rules/calendar/epoch-day';
import { compileCalendar, isMissing, schoolDayBefore } from '../../../rules/calendar/school-days';
import { instantOf } from '../../../rules/calendar/london-time';
import type { LocalDate } from '../../../rules/calendar/types';
import { inSchoolDays, inWorkingDays, type Counted } from '../../../rules/case/owed';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';

/**
 * How far the page of today looks: a week at a school; for the whole partnership far enough that a day six is seen from
 * the day of its suspension, also across half-term.
 */
const AT_A_SCHOOL = 5;
/** A clerk books ahead: the governors have 15 school days to meet (law 28, 29). */
const FOR_A_CLERK = 15;
const FOR_ALL = 15;

/** The days a page of today is drawn between. */
export interface Horizon {
  today: LocalDate;
  until: LocalDate;
  /** How that is said: "5 school days". */
  ahead: string;
  /** The last day before today on which the school met: what has happened since is new. ISO. */
  since: string;
  sinceDay: LocalDate;
}

/** Looks ahead, and one school day back, by the calendar of the viewer's own school where there is one. */
export async function horizonOf(house: House, viewer: Viewer, today: LocalDate): Promise<Horizon> {
  const school = viewer.schools[0] && (await schoolById(house.db, viewer.schools[0].id));
  const calendar = compileCalendar(school?.id ?? '', school?.calendar);
  const days = viewer.office === 'governors-clerk' ? FOR_A_CLERK : AT_A_SCHOOL;
  const ahead = school ? inSchoolDays(today, days, calendar) : inWorkingDays(today, FOR_ALL);
  const before = schoolDayBefore(calendar, today);
  const sinceDay = isMissing(before) ? addDays(today, -1) : before;
  return {
    today,
    until: lastDay(ahead, today),
    ahead: school ? `${days} school days` : `${FOR_ALL} working days`,
    since: new Date(instantOf(`${sinceDay}T00:00`)).toISOString(),
    sinceDay,
  };
}

/** Where the calendar is missing a week is looked ahead: nothing is decided by it. */
const lastDay = (counted: Counted, today: LocalDate): LocalDate =>
  'code' in counted ? addDays(today, 7) : counted.due;
