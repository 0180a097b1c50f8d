import type { Fact } from '../../../rules/deadlines';
import { ask, dueOf, dutyOf, excluded, suspended } from '../../support/question';

const upheld = (on: string, how: 'by-hand' | 'first-class-post' = 'by-hand'): Fact => ({
  kind: 'governors-decided',
  decision: 'd1',
  outcome: 'upheld',
  given: { how, on },
});

describe('governors, review and roll (law.md 1c)', () => {
  const representations: Fact = { kind: 'representations', decision: 'd1', on: '2026-10-20' };
  const meeting = (sessions: number, facts: Fact[], losesExamOn: string | null = null) =>
    dueOf(
      ask({ decisions: [suspended('d1', '2026-10-05T09:00', sessions, { losesExamOn })], facts }),
      'governors-meeting',
    );

  test('25: five days or fewer bring no meeting; representations are to be considered', () => {
    const answered = ask({ decisions: [suspended('d1', '2026-10-05T09:00', 10)], facts: [representations] });
    expect(dutyOf(answered, 'governors-meeting')).toBeUndefined();
    expect(dutyOf(answered, 'consider-representations')).toMatchObject({
      due: null,
      owedBy: 'governing-body',
    });
  });

  test('26 and 27: over five and up to fifteen days, 50 school days from notice, once there are representations', () => {
    expect(meeting(11, [])).toBeUndefined();
    expect(meeting(11, [representations])).toBe('2027-01-06');
    expect(meeting(30, [representations])).toBe('2027-01-06');
  });

  test('28: over fifteen days, 15 school days from notice, representations or not', () => {
    expect(meeting(31, [])).toBe('2026-11-03');
    expect(meeting(31, [representations])).toBe('2026-11-03');
  });

  test('the count starts at the day the governors received notice', () => {
    expect(meeting(31, [{ kind: 'governors-received-notice', decision: 'd1', on: '2026-10-12' }])).toBe(
      '2026-11-10',
    );
  });

  test('29: a permanent exclusion, 15 school days', () => {
    expect(dueOf(ask({ decisions: [excluded('d1', '2026-10-05T09:00')] }), 'governors-meeting')).toBe(
      '2026-11-03',
    );
  });

  test('30: an exam lost, the earlier of 15 school days and the last school day before it, never before the notice', () => {
    expect(meeting(2, [], '2026-11-10')).toBe('2026-11-03');
    expect(meeting(2, [], '2026-11-03')).toBe('2026-10-23');
    expect(meeting(2, [], '2026-10-06')).toBe('2026-10-05');
    expect(meeting(2, [], '2026-10-05')).toBe('2026-10-05');
  });

  test('35 and 36: a letter by first-class post on Thursday is given on Monday', () => {
    const answered = ask({
      decisions: [excluded('d1', '2026-11-12T10:30')],
      facts: [upheld('2026-12-03', 'first-class-post')],
    });
    expect(dueOf(answered, 'apply-for-review')).toBe('2027-01-12');
    expect(dutyOf(answered, 'apply-for-review')?.days[0]?.date).toBe('2026-12-07');
  });

  test('37: the hearing is due 15 school days after the application; a late application brings none', () => {
    const decisions = [excluded('d1', '2026-09-10T09:15')];
    const applied = (on: string): Fact => ({
      kind: 'review-applied',
      decision: 'd1',
      given: { how: 'by-hand', on },
    });
    const inTime = ask({ decisions, facts: [upheld('2026-10-02'), applied('2026-10-23')] });
    expect(dueOf(inTime, 'review-hearing')).toBe('2026-11-23');
    expect(inTime.refusals).toEqual([]);
    const late = ask({ decisions, facts: [upheld('2026-10-02'), applied('2026-10-24')] });
    expect(dutyOf(late, 'review-hearing')).toBeUndefined();
    expect(late.refusals).toMatchObject([{ decision: 'd1', code: 'review-application-late' }]);
  });

  test.each(['recommend', 'quash-and-direct'] as const)(
    '38: after a %s the governors have 10 school days',
    (outcome) => {
      const given = { how: 'by-hand', on: '2027-01-20' } as const;
      const answered = ask({
        decisions: [excluded('d1', '2026-11-12T10:30')],
        facts: [{ kind: 'review-decided', decision: 'd1', outcome, given }],
      });
      expect(dueOf(answered, 'reconsider')).toBe('2027-02-03');
    },
  );

  test('40: a pupil leaves the roll only when the way to a review has ended', () => {
    const decisions = [excluded('d1', '2026-09-10T09:15')];
    const removal = (...facts: Fact[]) => dutyOf(ask({ decisions, facts }), 'remove-from-roll');
    const given = (on: string) => ({ how: 'by-hand', on }) as const;
    const applied: Fact = { kind: 'review-applied', decision: 'd1', given: given('2026-10-20') };
    expect(removal()).toMatchObject({ due: null, notBefore: null });
    expect(removal(upheld('2026-10-02'))?.notBefore).toBe('2026-10-24');
    expect(
      removal(upheld('2026-10-02'), { kind: 'review-waived', decision: 'd1', on: '2026-10-06' })?.notBefore,
    ).toBe('2026-10-06');
    expect(removal(upheld('2026-10-02'), applied)?.notBefore).toBeNull();
    expect(
      removal(upheld('2026-10-02'), applied, {
        kind: 'review-decided',
        decision: 'd1',
        outcome: 'uphold',
        given: { how: 'first-class-post', on: '2026-11-12' },
      })?.notBefore,
    ).toBe('2026-11-16');
    const quashed: Fact = {
      kind: 'review-decided',
      decision: 'd1',
      outcome: 'quash-and-direct',
      given: given('2026-11-12'),
    };
    expect(removal(upheld('2026-10-02'), applied, quashed)?.notBefore).toBeNull();
    const again: Fact = { kind: 'reconsidered', decision: 'd1', on: '2026-11-20', outcome: 'upheld' };
    expect(removal(upheld('2026-10-02'), applied, quashed, again)?.notBefore).toBe('2026-11-20');
    expect(
      removal(upheld('2026-10-02'), applied, quashed, { ...again, outcome: 'reinstated' }),
    ).toBeUndefined();
  });

  test('41: the reintegration meeting is due on or before the first day back', () => {
    const back = (sessions: number) =>
      dueOf(ask({ decisions: [suspended('d1', '2026-10-05T09:00', sessions)] }), 'reintegration-meeting');
    expect(back(4)).toBe('2026-10-07');
    expect(back(5)).toBe('2026-10-07');
    const followed = ask({
      decisions: [suspended('d1', '2026-10-05T09:00', 4), suspended('d2', '2026-10-06T09:00', 4)],
    });
    expect(dueOf(followed, 'reintegration-meeting', 'd1')).toBe('2026-10-09');
    const never = ask({
      decisions: [suspended('d1', '2026-10-05T09:00', 4), excluded('d2', '2026-10-06T09:00')],
    });
    expect(dutyOf(never, 'reintegration-meeting', 'd1')).toBeUndefined();
  });
});
