import { LAW_YEAR } from '../../support/law-calendar';
import { ask, suspended } from '../../support/question';

const B = '2026-10-21T09:15';
const lunchtimes = (id: string, decidedAt: string, sessions: number, more = {}) =>
  suspended(id, decidedAt, sessions, { lunchtimes: true, ...more });
const duties = (...args: Parameters<typeof ask>) => ask(...args).duties.map(({ duty }) => duty);

describe('A suspension at lunchtimes only (law 11)', () => {
  test('counts half a day for each lunchtime, and costs no day', () => {
    const { totals } = ask({ decisions: [lunchtimes('d1', B, 7)] });
    expect(totals['d1']).toEqual({ sessionsThisTerm: 7, sessionsThisYear: 7, consecutiveSchoolDays: null });
  });

  test('is told like every suspension, and brings no work, no days at home, no day six and no return', () => {
    expect(duties({ decisions: [lunchtimes('d1', B, 7)] })).toEqual([
      'tell-parents',
      'tell-authority',
      'tell-governors',
    ]);
    const helped = { dateOfBirth: '2013-05-04', lookedAfter: true, socialWorker: true };
    expect(duties({ decisions: [lunchtimes('d1', B, 7)], pupil: helped })).not.toContain('day-one-provision');
  });

  test('its halves count towards the governors’ meeting: eleven with representations, thirty-one without (law 26, 28)', () => {
    const ten = [{ kind: 'representations', decision: 'd1', on: '2026-10-22' } as const];
    expect(duties({ decisions: [lunchtimes('d1', '2026-09-03T09:15', 10)], facts: ten })).not.toContain(
      'governors-meeting',
    );
    expect(duties({ decisions: [lunchtimes('d1', '2026-09-03T09:15', 11)], facts: ten })).toContain(
      'governors-meeting',
    );
    expect(duties({ decisions: [lunchtimes('d1', '2026-09-03T09:15', 31)] })).toContain('governors-meeting');
  });

  test('and towards the 45 days of the year (law 10)', () => {
    const { refusals } = ask({
      decisions: [lunchtimes('d1', '2026-09-03T09:15', 50), suspended('d2', '2027-01-11T09:15', 41)],
    });
    expect(refusals).toMatchObject([{ decision: 'd2', code: 'over-45-days' }]);
  });

  test('does not stand in the way of a suspension, nor in its run of days', () => {
    const { duties: found, totals } = ask({
      decisions: [lunchtimes('d1', '2026-10-19T09:15', 5), suspended('d2', B, 12)],
    });
    expect(found.find(({ duty }) => duty === 'sixth-day-provision')).toMatchObject({
      decision: 'd2',
      due: '2026-11-05',
    });
    expect(totals['d2']).toEqual({ sessionsThisTerm: 17, sessionsThisYear: 17, consecutiveSchoolDays: 6 });
  });

  test('falls on days with both halves, and on none on which the pupil is out of school anyway', () => {
    const partDays = [{ date: '2026-10-22', open: ['am' as const] }];
    const calendars = { 'school-1': { years: [{ ...LAW_YEAR, partDays }] } };
    const year = (on: string) =>
      ask({
        calendars,
        decisions: [suspended('d1', B, 2), lunchtimes('d2', B, 3)],
        facts: [{ kind: 'cancelled', decision: 'd2', on }],
      }).totals['d2']?.sessionsThisYear;
    // Out on Wednesday; a half day on Thursday; the lunchtimes are Friday, then Tuesday and Wednesday after half-term.
    expect(['2026-10-23', '2026-10-24', '2026-11-03', '2026-11-04', '2026-11-05'].map(year)).toEqual([
      2, 3, 3, 4, 5,
    ]);
  });

  test('past the last calendar it is counted, and owes no date that is missing', () => {
    const { problems, totals } = ask({ decisions: [lunchtimes('d1', '2027-07-19T09:15', 6)] });
    expect(problems).toEqual([]);
    expect(totals['d1']).toMatchObject({ sessionsThisTerm: 3 });
  });
});
