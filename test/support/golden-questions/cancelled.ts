import { excluded, suspended } from '../question';
import { B, of, type Questions } from './facts';

export const cancelled: Questions = {
  'on its third day': {
    ...of(suspended('d1', B, 14)),
    facts: [{ kind: 'cancelled', decision: 'd1', on: '2026-10-23' }],
  },
  'before it began': {
    ...of(suspended('d1', B, 14, { starts: { date: '2026-11-03', session: 'am' } })),
    facts: [{ kind: 'cancelled', decision: 'd1', on: '2026-10-23' }],
  },
  'after the governors began to meet': {
    ...of(excluded('d1', B)),
    facts: [
      { kind: 'governors-meeting-began', decision: 'd1', on: '2026-11-10' },
      { kind: 'cancelled', decision: 'd1', on: '2026-11-11' },
    ],
  },
  'on the day the governors began to meet': {
    ...of(excluded('d1', B)),
    facts: [
      { kind: 'governors-meeting-began', decision: 'd1', on: '2026-11-10' },
      { kind: 'cancelled', decision: 'd1', on: '2026-11-10' },
    ],
  },
  'for good, at 45 days out': {
    ...of(excluded('d1', '2026-10-05T09:15')),
    facts: [{ kind: 'cancelled', decision: 'd1', on: '2026-12-15' }],
  },
  'for good, past 45 days out': {
    ...of(excluded('d1', '2026-10-05T09:15')),
    facts: [{ kind: 'cancelled', decision: 'd1', on: '2026-12-16' }],
  },
  'for good, past 45 days out with days at another school': {
    ...of(excluded('d1', '2026-10-05T09:15')),
    pupil: { earlierSessionsThisYear: 1 },
    facts: [{ kind: 'cancelled', decision: 'd1', on: '2026-12-15' }],
  },
  'and another that goes on': {
    ...of(suspended('d1', B, 4), suspended('d2', '2026-11-03T09:15', 12)),
    facts: [{ kind: 'cancelled', decision: 'd1', on: '2026-10-22' }],
  },
  'in the holidays, past the last calendar': {
    ...of(excluded('d1', '2027-07-14T09:15')),
    facts: [{ kind: 'cancelled', decision: 'd1', on: '2027-09-10' }],
  },
};
