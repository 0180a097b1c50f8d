import type { Fact, Question } from '../../../rules/deadlines';
import { LAW_CALENDAR } from '../../support/law-calendar';
import { ask, countedDates, dueOf, dutyOf, excluded, suspended } from '../../support/question';

const pru: Partial<Question> = { schools: { 'school-1': { kind: 'pru', authority: '826' } } };

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
