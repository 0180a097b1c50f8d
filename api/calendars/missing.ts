import { missingCalendars } from '../../database/missing-calendars';
import { schoolsOf, type School } from '../../database/partnerships';
import { wantedYears } from '../../rules/calendar/wanted-years';
import { countInWords } from '../../rules/calendar/words';
import { PARTNERSHIP_OFFICES } from '../../rules/partnership/offices';
import { londonDate } from '../clock';
import { schoolsSeenBy } from '../cases/scope';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';

/** A school year that is missing: the task of whoever keeps the calendar of that school (D3). */
export interface MissingCalendar {
  school: { id: string; name: string };
  year: string;
  /** Running dates that wait for it; 0 where it is only time to add it. */
  dates: number;
}

/** The schools whose calendars a viewer may open, and the years that are missing there, those that dates wait for first. */
export async function missingYears(
  house: House,
  viewer: Viewer,
): Promise<{ schools: School[]; missing: MissingCalendar[] }> {
  const seen = schoolsSeenBy(viewer);
  const [schools, waiting] = await Promise.all([
    schoolsOf(house.db, viewer.partnership, seen),
    missingCalendars(house.db, viewer.partnership, seen),
  ]);
  const today = londonDate(house.now());
  const missing = schools.flatMap(({ id, name, calendar }) => {
    const here = waiting.filter(({ schoolId }) => schoolId === id);
    const years = new Set([...here.map(({ year }) => year), ...wantedYears(calendar, today)]);
    return [...years].sort().map((year) => ({
      school: { id, name },
      year,
      dates: here.find((one) => one.year === year)?.dates ?? 0,
    }));
  });
  return { schools, missing: missing.sort((a, b) => Number(b.dates > 0) - Number(a.dates > 0)) };
}

/** The years that a viewer is to add: tasks of those who keep calendars, and of nobody else. */
export async function missingTasks(house: House, viewer: Viewer): Promise<MissingCalendar[]> {
  if (!PARTNERSHIP_OFFICES['set-calendar'].includes(viewer.office)) return [];
  return (await missingYears(house, viewer)).missing;
}

/** What waits for a year: "3 dates wait for it". */
export const waitingInWords = ({ dates }: MissingCalendar): string =>
  dates === 0
    ? 'no date waits for it yet'
    : `${countInWords(dates, 'date')} ${dates === 1 ? 'waits' : 'wait'} for it`;
