import { compileCalendar, type CompiledCalendar } from '../../rules/calendar/school-days';
import type { SchoolCalendar, SchoolYear } from '../../rules/calendar/types';

/** The calendar of law.md section 2: 190 school days, on which its computed dates rest. */
export const LAW_YEAR: SchoolYear = {
  name: '2026/27',
  from: '2026-09-01',
  to: '2027-08-31',
  terms: [
    { name: 'Autumn', from: '2026-09-03', to: '2026-12-18' },
    { name: 'Spring', from: '2027-01-05', to: '2027-03-25' },
    { name: 'Summer', from: '2027-04-12', to: '2027-07-21' },
  ],
  holidays: [
    { from: '2026-10-26', to: '2026-10-30', name: 'Half-term' },
    { from: '2027-02-15', to: '2027-02-19', name: 'Half-term' },
    { from: '2027-05-31', to: '2027-06-04', name: 'Half-term' },
  ],
  inset: ['2026-09-01', '2026-09-02', '2026-11-02', '2027-01-04', '2027-06-25'],
};

export const LAW_CALENDAR: SchoolCalendar = { years: [LAW_YEAR] };

/** Six terms a year, as in South Gloucestershire and Bristol. */
export const SIX_TERMS: SchoolYear = {
  name: '2026/27',
  from: '2026-09-01',
  to: '2027-08-31',
  terms: [
    { name: 'Term 1', from: '2026-09-03', to: '2026-10-23' },
    { name: 'Term 2', from: '2026-11-02', to: '2026-12-18' },
    { name: 'Term 3', from: '2027-01-04', to: '2027-02-12' },
    { name: 'Term 4', from: '2027-02-22', to: '2027-03-25' },
    { name: 'Term 5', from: '2027-04-12', to: '2027-05-28' },
    { name: 'Term 6', from: '2027-06-07', to: '2027-07-23' },
  ],
};

/** A law.md year with changes, for one school. */
export function lawCalendarWith(changes: Partial<SchoolYear>, school = 'school-1'): CompiledCalendar {
  return compileCalendar(school, { years: [{ ...LAW_YEAR, ...changes }] });
}
