import type { SchoolCalendar } from '../../rules/calendar/types';
import { aPupilCase } from './cases';
import { command } from './commands';
import { aPupil } from './given';
import { LAW_YEAR } from './law-calendar';

/** The calendar of law.md with the day between the two suspensions closed: they become one run. */
export const JOINED: SchoolCalendar = {
  years: [{ ...LAW_YEAR, closures: [{ date: '2026-11-06', name: 'Flood', announcedOn: '2026-11-05' }] }],
};

/** Out on 4 and 5 November, in school on the 6th, and out again from the 9th. */
export function twiceOut(school = 'school-1') {
  const at = { id: school, kind: 'academy', authority: '803' } as const;
  const pupil = aPupil(aPupilCase({ school: at }));
  pupil.does('2026-11-04T09:16', command('suspend', { decidedAt: '2026-11-04T09:15', sessions: 4 }));
  const again = { decision: 'd2', decidedAt: '2026-11-05T15:30', sessions: 8 };
  const starts = { date: '2026-11-09', session: 'am' } as const;
  pupil.does('2026-11-05T16:00', command('suspend', { ...again, beforeAfternoon: false, starts }));
  return pupil;
}
