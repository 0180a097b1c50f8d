import { suspended } from '../question';
import { schoolYear } from '../school-years';
import { B, of, type Asked, type Questions } from './facts';

const inYear = (first: number): Asked => ({ calendars: { 'school-1': { years: [schoolYear(first)] } } });

export const suspension: Questions = {
  'half a day': of(suspended('d1', B, 1)),
  'half a day, from the afternoon': of(
    suspended('d1', B, 1, { starts: { date: '2026-10-21', session: 'pm' } }),
  ),
  'five days': of(suspended('d1', B, 10)),
  'five and a half days': of(suspended('d1', B, 11)),
  'seven days, case B of law.md': of(suspended('d1', B, 14)),
  'seven days, sent home after the afternoon began': of(suspended('d1', B, 14, { beforeAfternoon: false })),
  'fifteen days': of(suspended('d1', B, 30)),
  'sixteen days': of(suspended('d1', B, 32)),
  'seven days over two terms': of(suspended('d1', '2026-12-15T09:15', 14)),
  'five lunchtimes': of(suspended('d1', B, 5, { lunchtimes: true })),
  'an exam lost': of(suspended('d1', B, 24, { losesExamOn: '2026-11-10' })),
  'an exam lost on the very day': of(suspended('d1', B, 4, { losesExamOn: '2026-10-21' })),
  'an exam lost the day after': of(suspended('d1', B, 4, { losesExamOn: '2026-10-22' })),
  'decided on a Sunday': of(suspended('d1', '2026-10-18T10:00', 12)),
  'decided in the holidays': of(suspended('d1', '2026-10-28T10:00', 12)),
  'of edition 2012': { ...of(suspended('d1', '2021-10-20T09:15', 14)), ...inYear(2021) },
  'of edition 2012, five days: the authority is not told': {
    ...of(suspended('d1', '2021-10-20T09:15', 10)),
    ...inYear(2021),
  },
  'of edition 2022': { ...of(suspended('d1', '2022-10-19T09:15', 14)), ...inYear(2022) },
};
