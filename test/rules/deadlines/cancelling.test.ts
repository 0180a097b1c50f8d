import type { Fact } from '../../../rules/deadlines';
import { LAW_YEAR } from '../../support/law-calendar';
import { ask, countedDates, dueOf, dutyOf, excluded, suspended } from '../../support/question';

const cancelled = (on: string, decision = 'd1'): Fact => ({ kind: 'cancelled', decision, on });

test('the days served count in every total and run; the rest are as if never imposed', () => {
  const answered = ask({
    decisions: [suspended('d1', '2026-10-05T09:00', 14), suspended('d2', '2026-10-08T09:00', 8)],
    facts: [cancelled('2026-10-08')],
  });
  expect(answered.totals['d1']).toEqual({
    sessionsThisTerm: 6,
    sessionsThisYear: 6,
    consecutiveSchoolDays: 3,
  });
  expect(answered.totals['d2']).toEqual({
    sessionsThisTerm: 14,
    sessionsThisYear: 14,
    consecutiveSchoolDays: 7,
  });
  expect(dueOf(answered, 'section-104-notice', 'd2')).toBe('2026-10-08');
  expect(dueOf(answered, 'sixth-day-provision', 'd2')).toBe('2026-10-12');
});

test('a cancelled decision keeps what was due before and the notices of its day; the rest goes', () => {
  const answered = ask({
    decisions: [suspended('d1', '2026-10-05T09:00', 14)],
    facts: [cancelled('2026-10-07'), { kind: 'representations', decision: 'd1', on: '2026-10-06' }],
  });
  expect(answered.duties.map(({ duty }) => duty)).toEqual([
    'tell-parents',
    'tell-authority',
    'tell-governors',
    'section-104-notice',
    'keep-at-home',
    'set-work',
  ]);
  expect(countedDates(answered, 'keep-at-home')).toEqual(['2026-10-05', '2026-10-06']);
});

test('cancelled on the day of decision, its notices stay', () => {
  const answered = ask({ decisions: [excluded('d1', '2026-10-05T09:00')], facts: [cancelled('2026-10-05')] });
  expect(answered.duties.map(({ duty }) => duty)).toEqual([
    'tell-parents',
    'tell-authority',
    'tell-governors',
    'section-104-notice',
  ]);
  expect(answered.totals['d1']?.sessionsThisYear).toBe(0);
});

test('a permanent exclusion cancelled on its sixth day leaves no sixth day; on the day after it does', () => {
  const sixth = (on: string) =>
    dueOf(
      ask({ decisions: [excluded('d1', '2026-10-05T09:00')], facts: [cancelled(on)] }),
      'sixth-day-provision',
    );
  expect(sixth('2026-10-12')).toBeUndefined();
  expect(sixth('2026-10-13')).toBe('2026-10-12');
});

test('it is refused once the governors’ meeting has begun, and then changes nothing', () => {
  const asked = (began: string) =>
    ask({
      decisions: [suspended('d1', '2026-10-05T09:00', 40)],
      facts: [cancelled('2026-10-14'), { kind: 'governors-meeting-began', decision: 'd1', on: began }],
    });
  expect(asked('2026-10-14').refusals).toMatchObject([
    { decision: 'd1', code: 'cancel-after-meeting-began' },
  ]);
  expect(asked('2026-10-14').totals['d1']?.sessionsThisYear).toBe(40);
  expect(asked('2026-10-15').refusals).toEqual([]);
});

test('it is refused once the pupil has been out for more than 45 days, a permanent exclusion included', () => {
  // 10 September to 19 November 2026 are forty-five school days.
  const asked = (on: string, earlier = 0) =>
    ask({
      decisions: [excluded('d1', '2026-09-10T09:00')],
      facts: [cancelled(on)],
      pupil: { dateOfBirth: '2013-05-04', earlierSessionsThisYear: earlier },
    }).refusals;
  expect(asked('2026-11-20')).toEqual([]);
  expect(asked('2026-11-21')).toMatchObject([{ decision: 'd1', code: 'cancel-over-45-days' }]);
  expect(asked('2026-11-20', 1)).toMatchObject([{ decision: 'd1', code: 'cancel-over-45-days' }]);
});

test('editions before 2023 have no such bar', () => {
  const year = {
    ...LAW_YEAR,
    name: '2022/23',
    from: '2022-09-01',
    to: '2023-08-31',
    terms: [{ name: 'Autumn', from: '2022-09-05', to: '2022-12-16' }],
    holidays: [],
    inset: [],
  };
  const answered = ask({
    calendars: { 'school-1': { years: [year] } },
    decisions: [suspended('d1', '2022-10-03T09:00', 10)],
    facts: [cancelled('2022-10-05'), { kind: 'governors-meeting-began', decision: 'd1', on: '2022-10-04' }],
  });
  expect(answered.refusals).toEqual([]);
  expect(answered.totals['d1']?.sessionsThisTerm).toBe(4);
});

test('a permanent exclusion that has ended lets a later suspension begin', () => {
  const answered = ask({
    decisions: [excluded('d1', '2026-10-05T09:00'), suspended('d2', '2026-10-12T09:00', 4)],
    facts: [cancelled('2026-10-09')],
  });
  expect(dueOf(answered, 'section-104-notice', 'd2')).toBe('2026-10-12');
  const running = ask({
    decisions: [excluded('d1', '2026-10-05T09:00'), suspended('d2', '2026-10-12T09:00', 4)],
  });
  expect(dutyOf(running, 'section-104-notice', 'd2')).toBeUndefined();
  expect(dueOf(running, 'tell-parents', 'd2')).toBe('2026-10-12');
});
