import type { Fact } from '../../../rules/deadlines';
import { excluded, suspended } from '../question';
import { applied, B, of, reviewed, upheld, type Asked, type Questions } from './facts';

const heard: Fact[] = [
  { kind: 'governors-received-notice', decision: 'd1', on: '2026-10-22' },
  { kind: 'representations', decision: 'd1', on: '2026-10-23' },
];

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

export const toTheEnd: Questions = {
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
};
