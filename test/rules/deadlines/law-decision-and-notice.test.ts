import type { Fact } from '../../../rules/deadlines';
import { ask, dueOf, dutyOf, excluded, suspended } from '../../support/question';

describe('decision and notice (law.md 1a)', () => {
  test('2: parents are told on the day of the decision, even when the school is shut', () => {
    const answered = ask({ decisions: [suspended('d1', '2026-10-28T11:00', 2)] });
    expect(dueOf(answered, 'tell-parents')).toBe('2026-10-28');
  });

  test('4: the section 104 notice is due on the first day, for a pupil of compulsory school age on it', () => {
    const after = { beforeAfternoon: false };
    const decisions = [suspended('d1', '2026-10-23T14:00', 4, after)];
    expect(dueOf(ask({ decisions }), 'section-104-notice')).toBe('2026-11-03');
    const young = ask({ decisions, pupil: { dateOfBirth: '2021-11-03' } });
    expect(dutyOf(young, 'section-104-notice')).toBeUndefined();
    expect(dutyOf(young, 'keep-at-home')).toBeUndefined();
    expect(dueOf(young, 'set-work')).toBe('2026-11-04');
  });

  test('5: details of provision are due 48 clock hours before it starts', () => {
    const decisions = [suspended('d1', '2026-10-19T09:15', 16)];
    const arranged = (startsAt: string): Fact => ({ kind: 'provision-arranged', decision: 'd1', startsAt });
    expect(
      dutyOf(ask({ decisions, facts: [arranged('2026-11-05T09:00')] }), 'provision-notice'),
    ).toMatchObject({
      due: '2026-11-03',
      dueAt: '2026-11-03T09:00',
    });
    expect(
      dutyOf(ask({ decisions, facts: [arranged('2026-10-26T09:00')] }), 'provision-notice'),
    ).toMatchObject({
      due: '2026-10-24',
      dueAt: '2026-10-24T10:00',
    });
    const started: Fact = { kind: 'provision-started', decision: 'd1', at: '2026-11-05T09:00' };
    expect(dutyOf(ask({ decisions, facts: [started] }), 'provision-notice')?.dueAt).toBe('2026-11-03T09:00');
    expect(dutyOf(ask({ decisions }), 'provision-notice')).toBeUndefined();
  });

  test('6: the authority is told of every suspension since September 2022, before only of long ones', () => {
    const years = (from: number) => ({
      years: [
        {
          name: `${from}/${from - 1999}`,
          from: `${from}-09-01`,
          to: `${from + 1}-08-31`,
          terms: [{ name: 'Autumn', from: `${from}-09-02`, to: `${from}-12-17` }],
        },
      ],
    });
    const told = (year: number, sessions: number, losesExamOn: string | null = null) =>
      dueOf(
        ask({
          calendars: { 'school-1': years(year) },
          decisions: [suspended('d1', `${year}-10-05T09:00`, sessions, { losesExamOn })],
        }),
        'tell-authority',
      );
    expect(told(2022, 1)).toBe('2022-10-05');
    expect(told(2021, 10)).toBeUndefined();
    expect(told(2021, 11)).toBe('2021-10-05');
    expect(told(2021, 1, '2021-11-01')).toBe('2021-10-05');
  });

  test('7: governors are told at once where a meeting can follow, otherwise by the end of the term', () => {
    const told = (sessions: number, losesExamOn: string | null = null) =>
      dueOf(
        ask({ decisions: [suspended('d1', '2026-10-05T09:00', sessions, { losesExamOn })] }),
        'tell-governors',
      );
    expect(told(10)).toBe('2026-12-18');
    expect(told(11)).toBe('2026-10-05');
    expect(told(1, '2026-11-10')).toBe('2026-10-05');
    expect(dueOf(ask({ decisions: [excluded('d1', '2026-10-05T09:00')] }), 'tell-governors')).toBe(
      '2026-10-05',
    );
  });

  test('8: social worker and virtual school head are told if the pupil has one', () => {
    const decisions = [suspended('d1', '2026-10-05T09:00', 1)];
    const told = ask({
      decisions,
      pupil: { dateOfBirth: '2013-05-04', lookedAfter: true, socialWorker: true },
    });
    expect(dueOf(told, 'tell-social-worker')).toBe('2026-10-05');
    expect(dueOf(told, 'tell-virtual-school-head')).toBe('2026-10-05');
    const neither = ask({ decisions });
    expect(
      dutyOf(neither, 'tell-social-worker') ?? dutyOf(neither, 'tell-virtual-school-head'),
    ).toBeUndefined();
  });

  test('9: the home authority is told of a permanent exclusion where it differs, of a suspension never', () => {
    const pupil = { dateOfBirth: '2013-05-04', homeAuthority: '803' };
    expect(
      dueOf(ask({ decisions: [excluded('d1', '2026-10-05T09:00')], pupil }), 'tell-home-authority'),
    ).toBe('2026-10-05');
    expect(
      dutyOf(ask({ decisions: [excluded('d1', '2026-10-05T09:00')] }), 'tell-home-authority'),
    ).toBeUndefined();
    expect(
      dutyOf(ask({ decisions: [suspended('d1', '2026-10-05T09:00', 20)], pupil }), 'tell-home-authority'),
    ).toBeUndefined();
  });

  test('10: the 46th day of the school year is refused; the 45th is not', () => {
    const at = (sessions: number, earlier: number) =>
      ask({
        decisions: [suspended('d1', '2026-10-05T09:00', sessions)],
        pupil: { dateOfBirth: '2013-05-04', earlierSessionsThisYear: earlier },
      });
    expect(at(10, 80).refusals).toEqual([]);
    const refused = at(11, 80);
    expect(refused.refusals).toMatchObject([{ decision: 'd1', code: 'over-45-days' }]);
    expect(refused.duties).toEqual([]);
    expect(refused.totals['d1']).toEqual({
      sessionsThisTerm: 11,
      sessionsThisYear: 91,
      consecutiveSchoolDays: 6,
    });
  });

  test('10: a refused suspension counts in no other total, and takes no session', () => {
    const answered = ask({
      decisions: [
        suspended('d1', '2026-10-05T09:00', 20),
        suspended('d2', '2026-10-06T09:00', 71),
        suspended('d3', '2026-10-07T09:00', 4),
      ],
    });
    expect(answered.refusals).toMatchObject([{ decision: 'd2' }]);
    expect(answered.totals['d3']).toEqual({
      sessionsThisTerm: 24,
      sessionsThisYear: 24,
      consecutiveSchoolDays: 12,
    });
    expect(dueOf(answered, 'section-104-notice', 'd3')).toBe('2026-10-19');
  });

  test('12: a further suspension starts when the one before it ends', () => {
    const answered = ask({
      decisions: [suspended('d1', '2026-10-05T09:00', 6), suspended('d2', '2026-10-06T11:00', 6)],
    });
    expect(dueOf(answered, 'section-104-notice', 'd2')).toBe('2026-10-08');
    expect(dueOf(answered, 'sixth-day-provision', 'd2')).toBe('2026-10-12');
    expect(dutyOf(answered, 'sixth-day-provision', 'd1')).toBeUndefined();
  });
});
