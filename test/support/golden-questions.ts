import type { Decision, Fact, Question } from '../../rules/deadlines';
import { LAW_CALENDAR, LAW_YEAR } from './law-calendar';
import { excluded, suspended } from './question';

type Asked = Omit<Partial<Question>, 'pupil'> & { pupil?: Partial<Question['pupil']> };

const B = '2026-10-21T09:15';
const of = (...decisions: Decision[]): Asked => ({ decisions });
const year11 = { dateOfBirth: '2010-11-04', yearGroup: 11 };
const endsOn = (to: string): Asked => ({
  calendars: {
    'school-1': { years: [{ ...LAW_YEAR, to, terms: LAW_YEAR.terms.filter((t) => t.to <= to) }] },
  },
});
const kind = (of: 'maintained' | 'academy' | 'pru', authority = '826'): Asked => ({
  schools: { 'school-1': { kind: of, authority } },
});
const heard: Fact[] = [
  { kind: 'governors-received-notice', decision: 'd1', on: '2026-10-22' },
  { kind: 'representations', decision: 'd1', on: '2026-10-23' },
];
const upheld = (how: 'by-hand' | 'first-class-post' | 'email' = 'by-hand', on = '2026-11-17'): Fact => ({
  kind: 'governors-decided',
  decision: 'd1',
  outcome: 'upheld',
  given: { how, on },
});
const applied = (on: string): Fact => ({
  kind: 'review-applied',
  decision: 'd1',
  given: { how: 'email', on },
});
const reviewed = (outcome: 'uphold' | 'recommend' | 'quash-and-direct', on = '2026-12-10'): Fact => ({
  kind: 'review-decided',
  decision: 'd1',
  outcome,
  given: { how: 'by-hand', on },
});

/** What became of a permanent exclusion, a step more each time. */
const STEPS: [string, Fact][] = [
  ['representations are made', { kind: 'representations', decision: 'd1', on: '2026-10-23' }],
  ['education is arranged', { kind: 'provision-arranged', decision: 'd1', startsAt: '2026-11-04T09:00' }],
  ['education has started', { kind: 'provision-started', decision: 'd1', at: '2026-11-05T09:00' }],
  ['the governors have begun to meet', { kind: 'governors-meeting-began', decision: 'd1', on: '2026-11-16' }],
  ['the governors uphold it', upheld('first-class-post')],
  ['the parents apply for a review', applied('2026-12-01')],
  ['the panel asks the governors to think again', reviewed('recommend')],
  [
    'the governors think again and uphold it',
    { kind: 'reconsidered', decision: 'd1', on: '2027-01-08', outcome: 'upheld' },
  ],
];

/** Questions by what they are about, each whole: what a lawyer would want to see worked. */
export const goldenQuestions: Record<string, Record<string, Asked>> = {
  suspension: {
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
    'an exam lost': of(suspended('d1', B, 24, { losesExamOn: '2026-11-10' })),
    'an exam lost on the very day': of(suspended('d1', B, 4, { losesExamOn: '2026-10-21' })),
    'an exam lost the day after': of(suspended('d1', B, 4, { losesExamOn: '2026-10-22' })),
    'decided on a Sunday': of(suspended('d1', '2026-10-18T10:00', 12)),
    'decided in the holidays': of(suspended('d1', '2026-10-28T10:00', 12)),
    'of edition 2012': of(suspended('d1', '2021-10-20T09:15', 14)),
    'of edition 2022': of(suspended('d1', '2022-10-19T09:15', 14)),
  },
  'several suspensions': {
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
  },
  'who owes what': {
    'a suspension from an academy': { ...of(suspended('d1', B, 14)), ...kind('academy') },
    'a suspension from a pupil referral unit': { ...of(suspended('d1', B, 14)), ...kind('pru') },
    'for good from a pupil referral unit': { ...of(excluded('d1', B)), ...kind('pru') },
    'for good, of another authority': {
      ...of(excluded('d1', B)),
      ...kind('academy', '803'),
    },
    'looked after, with a social worker: education from the first day': {
      ...of(suspended('d1', B, 14)),
      pupil: { lookedAfter: true, socialWorker: true },
    },
    'looked after, for good': { ...of(excluded('d1', B)), pupil: { lookedAfter: true } },
    'looked after, suspended from a pupil referral unit': {
      ...of(suspended('d1', B, 14)),
      ...kind('pru'),
      pupil: { lookedAfter: true },
    },
    'looked after, for one day': { ...of(suspended('d1', B, 2)), pupil: { lookedAfter: true } },
    'Year 11, exams over before day six': {
      ...of(suspended('d1', B, 14)),
      pupil: { ...year11, examsFinishedOn: '2026-11-04' },
    },
    'Year 11, exams over on day six': {
      ...of(suspended('d1', B, 14)),
      pupil: { ...year11, examsFinishedOn: '2026-11-05' },
    },
    'fewer hours by the plan': {
      ...of(suspended('d1', B, 14)),
      pupil: { plan: true, reducedHoursPlan: true },
    },
    'too young': { ...of(suspended('d1', B, 14)), pupil: { dateOfBirth: '2022-01-10', yearGroup: 0 } },
    'of compulsory school age from the new year': {
      ...of(suspended('d1', '2026-12-15T09:15', 24)),
      pupil: { dateOfBirth: '2021-11-10', yearGroup: 0 },
    },
    'too old: past the last Friday in June': {
      ...of(suspended('d1', '2027-06-23T09:15', 14)),
      pupil: year11,
    },
  },
  'to the end': {
    ...Object.fromEntries(
      STEPS.map(([name], at): [string, Asked] => [
        `for good: ${name}`,
        {
          ...of(excluded('d1', B)),
          asOf: '2027-01-12T12:00',
          facts: STEPS.slice(0, at + 1).map(([, fact]) => fact),
        },
      ]),
    ),
    'for good: nothing has happened, and it is late': { ...of(excluded('d1', B)), asOf: '2026-11-20T00:00' },
    'for good: on the very day': { ...of(excluded('d1', B)), asOf: '2026-11-05T23:59' },
    'for good: reinstated by the governors': {
      ...of(excluded('d1', B)),
      facts: [
        {
          kind: 'governors-decided',
          decision: 'd1',
          outcome: 'reinstated',
          given: { how: 'by-hand', on: '2026-11-03' },
        },
      ],
    },
    'for good: no review wanted': {
      ...of(excluded('d1', B)),
      facts: [upheld(), { kind: 'review-waived', decision: 'd1', on: '2026-11-20' }],
    },
    'for good: nobody applied': { ...of(excluded('d1', B)), facts: [upheld()], asOf: '2026-12-20T12:00' },
    'for good: applied on the last day': {
      ...of(excluded('d1', B)),
      facts: [upheld(), applied('2026-12-08')],
    },
    'for good: applied a day late': { ...of(excluded('d1', B)), facts: [upheld(), applied('2026-12-09')] },
    'for good: a longer window was given': {
      ...of(excluded('d1', B, { reviewUntil: '2026-12-15' })),
      facts: [upheld(), applied('2026-12-09')],
    },
    'for good: the review upholds it': {
      ...of(excluded('d1', B)),
      facts: [upheld(), applied('2026-11-20'), reviewed('uphold')],
    },
    'for good: quashed, and reinstated': {
      ...of(excluded('d1', B)),
      asOf: '2027-01-12T12:00',
      facts: [
        upheld(),
        applied('2026-11-20'),
        reviewed('quash-and-direct'),
        { kind: 'reconsidered', decision: 'd1', on: '2026-12-17', outcome: 'reinstated' },
      ],
    },
    'suspended: up to fifteen days, and the parents write': {
      ...of(suspended('d1', B, 14)),
      facts: heard,
      asOf: '2027-01-25T12:00',
    },
    'suspended: five days, and the parents write': { ...of(suspended('d1', B, 10)), facts: heard },
    'suspended: the governors met late': {
      ...of(suspended('d1', B, 32)),
      facts: [upheld('email', '2026-11-20')],
      asOf: '2026-11-21T12:00',
    },
    'suspended: the decision was given before the meeting is noted': {
      ...of(suspended('d1', B, 32)),
      facts: [
        upheld('email', '2026-11-12'),
        { kind: 'governors-meeting-began', decision: 'd1', on: '2026-11-13' },
      ],
      asOf: '2026-11-21T12:00',
    },
    'suspended: education started late': {
      ...of(suspended('d1', B, 14)),
      facts: [{ kind: 'provision-started', decision: 'd1', at: '2026-11-06T09:00' }],
      asOf: '2026-11-06T12:00',
    },
    'suspended: education started early': {
      ...of(suspended('d1', B, 14)),
      facts: [{ kind: 'provision-started', decision: 'd1', at: '2026-11-03T09:00' }],
      asOf: '2026-11-03T12:00',
    },
    'suspended: back in school before its end': {
      ...of(suspended('d1', B, 14)),
      facts: [{ kind: 'attended', school: 'school-1', date: '2026-11-03' }],
    },
  },
  cancelled: {
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
  },
  'calendars that end': {
    'for good, in the last week': of(excluded('d1', '2027-07-14T09:15')),
    'for good, on the last day': of(excluded('d1', '2027-07-21T09:15')),
    'suspended over the summer': of(suspended('d1', '2027-07-19T09:15', 14)),
    'suspended to the last day': of(suspended('d1', '2027-07-19T09:15', 6)),
    'an exam past the end': of(suspended('d1', '2027-07-19T09:15', 4, { losesExamOn: '2027-09-08' })),
    'an exam within, the count beyond': of(
      suspended('d1', '2027-07-14T09:15', 4, { losesExamOn: '2027-07-20' }),
    ),
    'no calendar at all': {
      ...of(suspended('d1', B, 14), excluded('d2', '2026-12-01T10:00')),
      calendars: {},
    },
    'the autumn term alone': { ...of(suspended('d1', '2026-12-15T09:15', 14)), ...endsOn('2026-12-31') },
    'the autumn term alone, for good, upheld and applied for': {
      ...of(excluded('d1', '2026-11-12T09:15')),
      ...endsOn('2026-12-31'),
      facts: [upheld('by-hand', '2026-12-01'), applied('2026-12-15')],
    },
    'the autumn term alone, for good, to be thought of again': {
      ...of(excluded('d1', B)),
      ...endsOn('2026-12-31'),
      facts: [upheld(), applied('2026-12-01'), reviewed('recommend', '2026-12-16')],
    },
    'past the end, looked after': {
      ...of(suspended('d1', '2027-07-20T09:15', 14)),
      pupil: { lookedAfter: true, socialWorker: true },
    },
    'past the end, Year 11': { ...of(suspended('d1', '2027-07-20T09:15', 14)), pupil: year11 },
    'two, one past the end': of(
      suspended('d1', '2027-07-01T09:15', 8),
      suspended('d2', '2027-07-20T09:15', 14),
    ),
    'a year before that is not held': {
      ...of(suspended('d1', '2026-07-13T09:15', 8), suspended('d2', B, 14)),
    },
    'post past the years whose bank holidays are known': {
      ...of(excluded('d1', '2099-10-20T09:15')),
      facts: [upheld('first-class-post', '2099-11-02')],
    },
    'a calendar that holds nothing': {
      ...of(suspended('d1', B, 14)),
      calendars: { 'school-1': { years: [] } },
    },
    'snow, announced on the day': {
      ...of(suspended('d1', '2027-01-11T09:15', 14)),
      calendars: {
        'school-1': {
          years: [
            {
              ...LAW_YEAR,
              closures: [{ date: '2027-01-13', name: 'Snow', announcedOn: '2027-01-13' }],
            },
          ],
        },
      },
    },
    'none that is missing: the one of law.md': {
      ...of(suspended('d1', B, 14)),
      calendars: { 'school-1': LAW_CALENDAR },
    },
  },
  neighbours: {
    'off site: notice, no review asked for': {
      offSiteDirections: [{ id: 'o1', school: 'school-1', decidedOn: '2026-10-21', firstDay: '2026-11-09' }],
    },
    'off site: reviewed, and asked for again': {
      offSiteDirections: [
        {
          id: 'o1',
          school: 'school-1',
          decidedOn: '2026-10-21',
          firstDay: '2026-11-09',
          lastReviewOn: '2026-12-01',
          reviewAskedOn: '2027-01-20',
        },
      ],
    },
    'fair access: a place within twenty days': {
      fairAccess: [{ id: 'f1', school: 'school-1', agreedOn: '2026-10-21' }],
    },
    'fair access: looked after': {
      fairAccess: [{ id: 'f1', school: 'school-1', agreedOn: '2026-10-21' }],
      pupil: { lookedAfter: true },
    },
    'nothing at all': {},
  },
};
