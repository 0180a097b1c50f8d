import { missingTasks, waitingInWords } from '../../calendars/missing';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';

/** A school year that the viewer is to add to a calendar. */
interface CalendarTask {
  school: string;
  year: string;
  words: string;
  href: string;
}

/** The calendars that are missing at the schools whose calendars the viewer keeps (D3). */
export const calendarTasks = async (house: House, viewer: Viewer): Promise<CalendarTask[]> =>
  (await missingTasks(house, viewer)).map((one) => ({
    school: one.school.name,
    year: one.year,
    words: waitingInWords(one),
    href: `/calendars/${one.school.id}/change`,
  }));
