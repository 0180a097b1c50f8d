import type { Fact, Question } from '../../../rules/deadlines';
import { LAW_CALENDAR } from '../../support/law-calendar';
import { ask, countedDates, dueOf, dutyOf, excluded, suspended } from '../../support/question';

const upheld = (on: string, how: 'by-hand' | 'first-class-post' = 'by-hand'): Fact => ({
  kind: 'governors-decided',
  decision: 'd1',
  outcome: 'upheld',
  given: { how, on },
});
const pru: Partial<Question> = { schools: { 'school-1': { kind: 'pru', authority: '826' } } };

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

describe('five days, work and the sixth day (law.md 1b)', () => {
  test('14: days at home end before provision starts', () => {
    const decisions = [suspended('d1', '2026-10-05T09:00', 14)];
    const facts: Fact[] = [{ kind: 'provision-arranged', decision: 'd1', startsAt: '2026-10-08T09:00' }];
    const answered = ask({ decisions, facts });
    expect(countedDates(answered, 'keep-at-home')).toEqual(['2026-10-05', '2026-10-06', '2026-10-07']);
    expect(dutyOf(answered, 'keep-at-home')?.owedBy).toBe('parent');
    expect(dueOf(ask({ decisions: [suspended('d1', '2026-10-05T09:00', 3)] }), 'keep-at-home')).toBe(
      '2026-10-06',
    );
  });

  test('17 and 21: an attended day between two suspensions breaks the run, a holiday does not', () => {
    const back = ask({
      decisions: [suspended('d1', '2026-10-05T09:00', 8), suspended('d2', '2026-10-12T09:00', 8)],
    });
    expect(back.duties.some(({ duty }) => duty === 'sixth-day-provision')).toBe(false);
    const over = ask({
      decisions: [suspended('d1', '2026-10-20T09:00', 8), suspended('d2', '2026-11-03T09:00', 8)],
    });
    expect(dueOf(over, 'sixth-day-provision', 'd2')).toBe('2026-11-04');
  });

  test('17: ten sessions from a morning touch five days; from an afternoon six', () => {
    const from = (session: 'am' | 'pm') =>
      ask({
        decisions: [suspended('d1', '2026-10-05T09:00', 10, { starts: { date: '2026-10-05', session } })],
      });
    expect(dutyOf(from('am'), 'sixth-day-provision')).toBeUndefined();
    expect(dueOf(from('pm'), 'sixth-day-provision')).toBe('2026-10-12');
    expect(from('pm').totals['d1']).toMatchObject({ sessionsThisTerm: 10, consecutiveSchoolDays: 6 });
  });

  test('17: a day attended is not a day of exclusion, but the period keeps its length', () => {
    const answered = ask({
      decisions: [suspended('d1', '2026-10-05T09:00', 16)],
      facts: [{ kind: 'attended', school: 'school-1', date: '2026-10-07' }],
    });
    expect(dutyOf(answered, 'sixth-day-provision')).toBeUndefined();
    expect(answered.totals['d1']).toEqual({
      sessionsThisTerm: 16,
      sessionsThisYear: 16,
      consecutiveSchoolDays: 5,
    });
  });

  test('18: a permanent exclusion has a clock of its own; a suspension straight before it keeps the sixth day it reached', () => {
    const answered = ask({
      decisions: [suspended('d1', '2026-10-05T09:00', 12), excluded('d2', '2026-10-12T11:00')],
    });
    expect(dutyOf(answered, 'sixth-day-provision', 'd1')).toMatchObject({
      due: '2026-10-12',
      owedBy: 'governing-body',
    });
    expect(dutyOf(answered, 'sixth-day-provision', 'd2')).toMatchObject({
      due: '2026-10-20',
      owedBy: 'home-authority',
    });
    expect(answered.totals['d2']).toMatchObject({ sessionsThisTerm: 12, consecutiveSchoolDays: null });
  });

  test('20: a suspension from a pupil referral unit is provided for by the authority', () => {
    const answered = ask({ ...pru, decisions: [suspended('d1', '2026-10-05T09:00', 12)] });
    expect(dutyOf(answered, 'sixth-day-provision')).toMatchObject({ owedBy: 'authority', confirmed: false });
  });

  test('22: runs do not cross schools, the year’s total does', () => {
    const answered = ask({
      calendars: { 'school-1': LAW_CALENDAR, 'school-2': LAW_CALENDAR },
      schools: {
        'school-1': { kind: 'maintained', authority: '826' },
        'school-2': { kind: 'academy', authority: '826' },
      },
      decisions: [
        suspended('d1', '2026-10-05T09:00', 8),
        suspended('d2', '2026-10-09T09:00', 8, { school: 'school-2' }),
      ],
    });
    expect(answered.duties.some(({ duty }) => duty === 'sixth-day-provision')).toBe(false);
    expect(answered.totals['d2']).toEqual({
      sessionsThisTerm: 8,
      sessionsThisYear: 16,
      consecutiveSchoolDays: 4,
    });
  });

  test('23: for a looked-after pupil provision is expected from the day after the first', () => {
    const answered = ask({
      decisions: [suspended('d1', '2026-10-23T09:00', 12)],
      pupil: { dateOfBirth: '2013-05-04', lookedAfter: true },
    });
    expect(dutyOf(answered, 'day-one-provision')).toMatchObject({ due: '2026-11-03', confirmed: false });
  });

  test('24: year 11 after the last exam, a reduced-hours plan and a pupil too young or too old are exempt', () => {
    const decisions = [suspended('d1', '2027-06-07T09:00', 14)];
    const sixth = (pupil: Partial<Question['pupil']>) =>
      dueOf(
        ask({ decisions, pupil: { dateOfBirth: '2011-03-01', yearGroup: 11, ...pupil } }),
        'sixth-day-provision',
      );
    expect(sixth({})).toBe('2027-06-14');
    expect(sixth({ examsFinishedOn: '2027-06-11' })).toBeUndefined();
    expect(sixth({ examsFinishedOn: '2027-06-14' })).toBe('2027-06-14');
    expect(sixth({ yearGroup: 10, examsFinishedOn: '2027-06-11' })).toBe('2027-06-14');
    expect(sixth({ reducedHoursPlan: true })).toBeUndefined();
    expect(sixth({ plan: true })).toBe('2027-06-14');
    expect(sixth({ dateOfBirth: '2010-03-01' })).toBeUndefined();
  });
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

describe('neighbouring clocks (law.md 1d)', () => {
  const direction = { id: 'o1', school: 'school-1', decidedOn: '2026-10-30', firstDay: '2026-11-09' };

  test('43: a review that is asked for has no set day; one asked within ten weeks of the last waits for them', () => {
    const review = (lastReviewOn: string | null, reviewAskedOn: string | null) =>
      dutyOf(
        ask({ offSiteDirections: [{ ...direction, lastReviewOn, reviewAskedOn }] }),
        'off-site-review',
        'o1',
      );
    expect(review(null, null)).toBeUndefined();
    expect(review(null, '2026-12-01')).toMatchObject({ due: null, notBefore: null });
    expect(review('2026-11-16', '2026-12-01')).toMatchObject({ due: null, notBefore: '2027-01-25' });
    expect(review('2026-11-16', '2027-01-25')).toMatchObject({ due: null, notBefore: null });
  });

  test('45a: the off-site regime binds academies and pupil referral units since 26 July 2026', () => {
    const notice = (kind: 'maintained' | 'academy' | 'pru', decidedOn: string) =>
      dutyOf(
        ask({
          schools: { 'school-1': { kind, authority: '826' } },
          offSiteDirections: [{ ...direction, decidedOn }],
        }),
        'off-site-notice',
        'o1',
      )?.due;
    expect(notice('academy', '2026-07-26')).toBe('2026-11-05');
    expect(notice('academy', '2026-07-25')).toBeUndefined();
    expect(notice('pru', '2026-07-25')).toBeUndefined();
    expect(notice('maintained', '2026-07-25')).toBe('2026-11-05');
  });

  test('46: a fair-access place is due in 20 school days; not for a looked-after pupil or one with a plan', () => {
    const fairAccess = [{ id: 'f1', school: 'school-1', agreedOn: '2026-11-11' }];
    expect(dutyOf(ask({ fairAccess }), 'fair-access-place', 'f1')).toMatchObject({
      due: '2026-12-09',
      owedBy: 'panel',
    });
    for (const pupil of [{ lookedAfter: true }, { plan: true }]) {
      const answered = ask({ fairAccess, pupil: { dateOfBirth: '2013-05-04', ...pupil } });
      expect(answered.duties).toEqual([]);
      expect(answered.refusals).toMatchObject([{ decision: 'f1', code: 'not-for-fair-access' }]);
    }
  });
});
