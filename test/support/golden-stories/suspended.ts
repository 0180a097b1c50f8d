import { LAW_YEAR } from '../law-calendar';
import { atSchool, known, ofPupil, on, says, until, type Stories } from './steps';

const nextYear = {
  ...LAW_YEAR,
  name: '2027/28',
  from: '2027-09-01',
  to: '2028-08-31',
  terms: [{ name: 'Autumn', from: '2027-09-03', to: '2027-12-17' }],
  holidays: [],
  inset: [],
};

export const suspended: Stories = {
  'seven days, everything in time': [
    on(),
    [
      says('2026-10-21T10:00', 'suspend'),
      says('2026-10-21T11:00', 'set-work'),
      says('2026-10-23T15:00', 'mark-work'),
      says('2026-11-02T10:00', 'arrange-provision'),
      says('2026-11-05T16:00', 'confirm-attendance'),
      says('2026-11-09T09:00', 'hold-reintegration-meeting'),
      until('2026-12-01T00:00'),
    ],
  ],
  'seven days, and nobody does anything': [
    on(),
    [
      says('2026-10-21T10:00', 'suspend'),
      until('2026-11-20T00:00'),
      says('2026-11-20T10:00', 'record-missed-provision'),
      says('2026-11-20T11:00', 'close-case'),
    ],
  ],
  'at lunchtimes only': [
    on(ofPupil(known)),
    [says('2026-10-21T10:00', 'suspend', { sessions: 3, lunchtimes: true }), until('2026-11-10T00:00')],
  ],
  'looked after, with a social worker': [
    on(ofPupil(known)),
    [says('2026-10-21T10:00', 'suspend'), until('2026-10-23T00:00')],
  ],
  'from a pupil referral unit': [on(atSchool({ kind: 'pru' })), [says('2026-10-21T10:00', 'suspend')]],
  'sixteen days, and the governors meet': [
    on(atSchool({ kind: 'academy' })),
    [
      says('2026-10-21T10:00', 'suspend', { sessions: 32 }),
      says('2026-11-03T09:00', 'arrange-governors-meeting', { startsAt: '2026-11-10T16:00' }),
      says('2026-11-04T09:00', 'take-back-fact', { fact: 'governors-meeting' }),
      says('2026-11-10T18:00', 'record-governors-decision', { outcome: 'reinstated' }),
    ],
  ],
  'five days, and the parents write': [
    on(),
    [
      says('2026-10-21T10:00', 'suspend', { sessions: 10 }),
      says('2026-10-23T10:00', 'record-representations'),
      says('2026-11-10T10:00', 'record-governors-decision'),
    ],
  ],
  'two in a row, a day in school between': [
    on(),
    [
      says('2026-10-21T10:00', 'suspend', { sessions: 4 }),
      says('2026-10-23T16:00', 'record-day-in-school'),
      says('2026-10-23T17:00', 'take-back-day-in-school'),
      says('2026-10-23T18:00', 'take-back-day-in-school'),
      says('2026-10-23T19:00', 'record-day-in-school'),
      says('2026-11-03T10:00', 'suspend', { decision: 'd2', decidedAt: '2026-11-03T09:15' }),
      says('2026-11-04T10:00', 'record-day-in-school', { on: '2026-10-23' }),
    ],
  ],
  'straight after another, and its full-time education goes on': [
    on(),
    [
      says('2026-11-23T10:00', 'suspend', { decidedAt: '2026-11-23T09:15' }),
      says('2026-11-25T10:00', 'arrange-provision', { startsAt: '2026-11-30T09:00' }),
      says('2026-11-30T16:00', 'confirm-attendance', { on: '2026-11-30' }),
      says('2026-12-01T10:00', 'suspend', { decision: 'd2', decidedAt: '2026-12-01T09:15', sessions: 6 }),
      until('2026-12-10T00:00'),
    ],
  ],
  'straight after another, which is cancelled after day six': [
    on(ofPupil(known)),
    [
      says('2026-11-23T10:00', 'suspend', { decidedAt: '2026-11-23T09:15', sessions: 16 }),
      says('2026-12-02T08:00', 'suspend', { decision: 'd2', decidedAt: '2026-12-02T07:45', sessions: 6 }),
      says('2026-12-02T08:30', 'cancel-exclusion', { on: '2026-12-02' }),
      says('2026-12-02T10:00', 'arrange-provision', { decision: 'd2', startsAt: '2026-12-04T09:00' }),
      says('2026-12-04T16:00', 'confirm-attendance', { decision: 'd2', on: '2026-12-04' }),
      until('2026-12-10T00:00'),
    ],
  ],
  'cancelled on the second day': [
    on(ofPupil(known)),
    [
      says('2026-10-21T10:00', 'suspend'),
      says('2026-10-22T09:00', 'arrange-governors-meeting'),
      says('2026-10-22T10:00', 'cancel-exclusion'),
      says('2026-10-22T11:00', 'hold-reintegration-meeting', { on: '2026-10-22' }),
      says('2026-10-22T12:00', 'take-back-fact', { fact: 'cancelling' }),
      says('2026-10-22T13:00', 'take-back-fact', { fact: 'reintegration-meeting' }),
      says('2026-10-22T14:00', 'take-back-fact', { fact: 'cancelling' }),
    ],
  ],
  'put right, then struck out': [
    on(ofPupil(known)),
    [
      says('2026-10-21T10:00', 'suspend'),
      says('2026-10-22T10:00', 'correct-exclusion'),
      says('2026-10-22T11:00', 'correct-exclusion'),
      says('2026-10-22T12:00', 'strike-out-exclusion'),
    ],
  ],
  'each fact taken back': [
    on(),
    [
      says('2026-10-21T10:00', 'suspend'),
      says('2026-10-21T11:00', 'set-work'),
      says('2026-10-21T12:00', 'take-back-fact', { fact: 'work' }),
      says('2026-11-02T10:00', 'arrange-provision'),
      says('2026-11-02T11:00', 'take-back-fact', { fact: 'provision' }),
      says('2026-11-05T16:00', 'confirm-attendance'),
      says('2026-11-06T10:00', 'take-back-fact', { fact: 'attendance' }),
    ],
  ],
  'then a move to another school': [
    on(),
    [
      says('2026-10-21T10:00', 'suspend'),
      says('2026-10-22T10:00', 'move-school'),
      says('2026-10-23T10:00', 'suspend', { decision: 'd2', decidedAt: '2026-10-23T09:15', sessions: 4 }),
      until('2026-11-10T00:00'),
    ],
  ],
  'in July, and the calendar comes in August': [
    on(),
    [
      says('2027-07-19T10:00', 'suspend', { decidedAt: '2027-07-19T09:15' }),
      {
        at: '2027-08-10T10:00',
        hears: { type: 'calendar-changed', calendar: { years: [LAW_YEAR, nextYear] }, revision: 2 },
      },
      until('2027-09-10T00:00'),
    ],
  ],
  'snow on the eve of day six': [
    on(),
    [
      says('2026-10-21T10:00', 'suspend'),
      {
        at: '2026-11-04T18:00',
        hears: {
          type: 'calendar-changed',
          calendar: {
            years: [
              { ...LAW_YEAR, closures: [{ date: '2026-11-05', name: 'Snow', announcedOn: '2026-11-04' }] },
            ],
          },
          revision: 3,
        },
      },
      until('2026-11-12T00:00'),
    ],
  ],
};
