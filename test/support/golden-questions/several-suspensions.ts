import { excluded, suspended } from '../question';
import { B, of, type Questions } from './facts';

export const severalSuspensions: Questions = {
  'two in a row, the second from the next session': of(
    suspended('d1', B, 6),
    suspended('d2', '2026-10-23T10:00', 8, { starts: { date: '2026-11-03', session: 'am' } }),
  ),
  'two with a day in school between': {
    ...of(
      suspended('d1', B, 4),
      suspended('d2', '2026-11-03T10:00', 12, { starts: { date: '2026-11-04', session: 'am' } }),
    ),
    facts: [{ kind: 'attended', school: 'school-1', date: '2026-11-03' }],
  },
  'told in the other order': of(
    suspended('d2', '2026-11-16T09:15', 12),
    suspended('d1', '2026-09-10T09:15', 12),
  ),
  'over 45 days in the year': of(
    suspended('d1', '2026-09-10T09:15', 50),
    suspended('d2', '2027-01-11T09:15', 42),
  ),
  'exactly 45 days in the year': of(
    suspended('d1', '2026-09-10T09:15', 50),
    suspended('d2', '2027-01-11T09:15', 40),
  ),
  '45 days with days at another school': {
    ...of(suspended('d1', '2026-09-10T09:15', 50), suspended('d2', '2027-01-11T09:15', 20)),
    pupil: { earlierSessionsThisYear: 21 },
  },
  'one straight before a permanent exclusion': of(
    suspended('d1', B, 10),
    excluded('d2', '2026-11-04T10:00', { starts: { date: '2026-11-05', session: 'am' } }),
  ),
  'a permanent exclusion in the middle of one': of(
    suspended('d1', B, 14),
    excluded('d2', '2026-11-03T10:00'),
  ),
};
