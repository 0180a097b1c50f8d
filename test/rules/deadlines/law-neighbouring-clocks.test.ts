import { ask, dutyOf } from '../../support/question';

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
