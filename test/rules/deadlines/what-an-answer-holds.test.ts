import type { Fact } from '../../../rules/deadlines';
import { statusOf } from '../../../rules/deadlines/status';
import type { Owing } from '../../../rules/exclusion/duties/rule';
import { ask, dueOf, dutyOf, excluded, suspended } from '../../support/question';

const direction = { id: 'o1', school: 'school-1', decidedOn: '2026-07-25', firstDay: '2026-11-09' };

test('each decision and each direction is answered under the edition of its own day', () => {
  const answered = ask({
    decisions: [suspended('d1', '2026-10-05T09:00', 2), suspended('d2', '2026-07-25T09:00', 2)],
    offSiteDirections: [direction, { ...direction, id: 'o2', decidedOn: '2026-10-14' }],
  });
  expect(answered.edition).toEqual({ d1: '2026', d2: '2023', o1: '2023', o2: '2026' });
});

test('nothing told is nothing owed', () => {
  expect(ask({})).toEqual({ id: 'Q', edition: {}, duties: [], totals: {}, refusals: [], problems: [] });
});

test('a refusal of the 46th day says what the year would come to (law 10)', () => {
  expect(ask({ decisions: [suspended('d1', '2026-10-05T09:00', 91)] }).refusals).toEqual([
    {
      decision: 'd1',
      code: 'over-45-days',
      detail: 'With this suspension the school year comes to 91 sessions: more than 45 days.',
    },
  ]);
});

test('decisions are taken in the order in which they were made, not in that of the list (law 12)', () => {
  const earlier = suspended('d1', '2026-10-05T09:00', 4);
  const later = suspended('d2', '2026-10-06T09:00', 4);
  const first = (decisions: (typeof earlier)[]) => dueOf(ask({ decisions }), 'section-104-notice', 'd2');
  expect(first([earlier, later])).toBe('2026-10-07');
  expect(first([later, earlier])).toBe('2026-10-07');
});

test('a school that the question does not name is a maintained one of the pupil’s own authority', () => {
  const pupil = { dateOfBirth: '2013-05-04', homeAuthority: '803' };
  const answered = ask({
    schools: {},
    decisions: [excluded('d1', '2026-10-05T09:00')],
    pupil,
    offSiteDirections: [direction],
  });
  expect(dutyOf(answered, 'tell-home-authority')).toBeUndefined();
  expect(dueOf(answered, 'off-site-notice', 'o1')).toBe('2026-11-05');
  const long = ask({ schools: {}, decisions: [suspended('d1', '2026-10-05T09:00', 14)], pupil });
  expect(dutyOf(long, 'sixth-day-provision')?.owedBy).toBe('governing-body');
});

test('a school is found by its own name alone, even where every object has one like it', () => {
  const decisions = [suspended('d1', '2026-10-05T09:00', 2, { school: 'constructor' })];
  expect(ask({ decisions }).problems[0]).toMatchObject({ code: 'calendar-missing', school: 'constructor' });
});

test('a change of the calendar is a fact about no decision', () => {
  const told: Fact[] = [{ kind: 'calendar-changed', school: 'school-1', on: '2026-10-06' }];
  const decisions = [suspended('d1', '2026-10-05T09:00', 14)];
  expect(ask({ decisions, facts: told })).toEqual(ask({ decisions }));
});

test('an application that came too late is refused no more once the exclusion is cancelled', () => {
  const facts: Fact[] = [
    {
      kind: 'governors-decided',
      decision: 'd1',
      outcome: 'upheld',
      given: { how: 'by-hand', on: '2026-10-02' },
    },
    { kind: 'review-applied', decision: 'd1', given: { how: 'by-hand', on: '2026-10-26' } },
  ];
  const decisions = [excluded('d1', '2026-09-10T09:15')];
  const codes = (more: Fact[]) =>
    ask({ decisions, facts: [...facts, ...more] }).refusals.map(({ code }) => code);
  expect(codes([])).toEqual(['review-application-late']);
  expect(codes([{ kind: 'cancelled', decision: 'd1', on: '2026-10-28' }])).toEqual([]);
});

describe('How a duty stands', () => {
  const owing = (changes: Partial<Owing>): Owing => ({ due: '2026-11-05', ...changes }) as Owing;

  test('done on a day counts from the morning of that day, at an hour from that hour', () => {
    expect(statusOf(owing({ closedOn: '2026-11-05' }), '2026-11-05T00:00')).toBe('done');
    expect(statusOf(owing({ closedOn: '2026-11-05T09:00' }), '2026-11-05T08:59')).toBe('due-today');
    expect(statusOf(owing({ closedOn: '2026-11-05T09:00' }), '2026-11-05T09:00')).toBe('done');
    expect(statusOf(owing({ closedOn: '2026-11-06' }), '2026-11-05T23:59')).toBe('due-today');
    expect(statusOf(owing({ closedOn: '2026-11-06' }), '2026-11-06T00:00')).toBe('done-late');
  });

  test('before its first lawful day it waits; from that day on it runs', () => {
    const notBefore = '2026-11-03';
    expect(statusOf(owing({ notBefore }), '2026-11-02T23:59')).toBe('waiting');
    expect(statusOf(owing({ notBefore }), '2026-11-03T00:00')).toBe('running');
    expect(statusOf(owing({}), '2026-11-02T23:59')).toBe('running');
  });

  test('without a day it waits, done or not', () => {
    expect(statusOf(owing({ due: null }), '2026-11-06T09:00')).toBe('waiting');
    expect(statusOf(owing({ due: null, closedOn: '2026-11-05' }), '2026-11-06T09:00')).toBe('waiting');
  });
});
