import { addDays } from '../../../rules/calendar/epoch-day';
import { compileCalendar, dayAt, isMissing } from '../../../rules/calendar/school-days';
import { LAW_CALENDAR, LAW_YEAR } from '../../support/law-calendar';
import { ask, countedDates, dueOf, dutyOf, excluded, suspended } from '../../support/question';

const snow = (date: string) => ({ date, name: 'Snow', announcedOn: date });
const SNOWED = { years: [{ ...LAW_YEAR, closures: [snow('2027-01-13'), snow('2027-01-14')] }] };

describe('the computed dates of law.md section 2', () => {
  test.each([
    ['A', '2026-09-10T09:15', true, '2026-09-16', '2026-09-17', '2026-10-01', '2026-11-27'],
    ["A'", '2026-09-10T14:00', false, '2026-09-17', '2026-09-18', '2026-10-01', '2026-11-27'],
    ['B', '2026-10-21T09:15', true, '2026-11-04', '2026-11-05', '2026-11-19', '2027-01-22'],
    ["B'", '2026-10-23T14:00', false, '2026-11-09', '2026-11-10', '2026-11-23', '2027-01-26'],
    ['C', '2026-12-15T09:15', true, '2027-01-05', '2027-01-06', '2027-01-20', '2027-03-17'],
    ['E', '2027-04-28T09:15', true, '2027-05-05', '2027-05-06', '2027-05-20', '2027-07-16'],
  ])('%s: decided %s, before the afternoon: %s', (_, at, beforeAfternoon, fifth, sixth, fifteen, fifty) => {
    const long = ask({ decisions: [suspended('d1', at, 12, { beforeAfternoon })] });
    expect(dueOf(long, 'keep-at-home')).toBe(fifth);
    expect(dueOf(long, 'set-work')).toBe(fifth);
    expect(dueOf(long, 'sixth-day-provision')).toBe(sixth);

    const permanent = ask({ decisions: [excluded('d1', at, { beforeAfternoon })] });
    expect(dueOf(permanent, 'sixth-day-provision')).toBe(sixth);
    expect(dueOf(permanent, 'governors-meeting')).toBe(fifteen);

    // Twelve sessions from 15 December fall in two terms, so a longer one shows the fifty days.
    const asked = ask({
      decisions: [suspended('d1', at, 22, { beforeAfternoon })],
      facts: [{ kind: 'representations', decision: 'd1', on: at.slice(0, 10) }],
    });
    expect(dueOf(asked, 'governors-meeting')).toBe(fifty);
  });

  test('F: a count past the last calendar held names school and year, and never guesses', () => {
    const answered = ask({ decisions: [excluded('d1', '2027-07-14T09:15')] });
    expect(dueOf(answered, 'sixth-day-provision')).toBe('2027-07-21');
    expect(answered.problems).toEqual([
      {
        code: 'calendar-missing',
        school: 'school-1',
        year: '2027/28',
        duty: 'governors-meeting',
        decision: 'd1',
      },
    ]);
  });

  test('G: Monday 11 January gives 18 January; with snow on the 13th and 14th, 20 January', () => {
    const decisions = [suspended('d1', '2027-01-11T09:15', 12)];
    const plain = ask({ decisions });
    expect([dueOf(plain, 'keep-at-home'), dueOf(plain, 'sixth-day-provision')]).toEqual([
      '2027-01-15',
      '2027-01-18',
    ]);
    const snowed = ask({ decisions, calendars: { 'school-1': SNOWED } });
    expect([dueOf(snowed, 'keep-at-home'), dueOf(snowed, 'sixth-day-provision')]).toEqual([
      '2027-01-19',
      '2027-01-20',
    ]);
  });

  test('J: a governors’ letter by hand on Friday 2 October: apply by Friday 23 October', () => {
    const answered = ask({
      decisions: [excluded('d1', '2026-09-10T09:15')],
      facts: [
        {
          kind: 'governors-decided',
          decision: 'd1',
          outcome: 'upheld',
          given: { how: 'by-hand', on: '2026-10-02' },
        },
      ],
    });
    expect(dueOf(answered, 'apply-for-review')).toBe('2026-10-23');
    expect(countedDates(answered, 'apply-for-review')).toHaveLength(15);
  });

  test('N: off site from Monday 9 November: notice by 5 November; from Tuesday 3 November: by 22 October', () => {
    const answered = ask({
      offSiteDirections: [
        { id: 'o1', school: 'school-1', decidedOn: '2026-10-14', firstDay: '2026-11-09' },
        { id: 'o2', school: 'school-1', decidedOn: '2026-10-14', firstDay: '2026-11-03' },
      ],
    });
    expect(dueOf(answered, 'off-site-notice', 'o1')).toBe('2026-11-05');
    expect(dueOf(answered, 'off-site-notice', 'o2')).toBe('2026-10-22');
  });
});

test('the first day, each day that counts and each that does not is shown with its reason', () => {
  const answered = ask({ decisions: [suspended('d1', '2026-10-21T09:15', 14)] });
  const days = dutyOf(answered, 'sixth-day-provision')?.days ?? [];
  expect(days[0]).toEqual({
    date: '2026-10-21',
    counts: 1,
    why: 'school day; sent home before the afternoon session',
  });
  expect(days.at(-1)).toEqual({ date: '2026-11-05', counts: 6, why: 'school day' });
  expect(days.find(({ date }) => date === '2026-10-26')).toEqual({
    date: '2026-10-26',
    counts: null,
    why: 'Half-term',
  });
  expect(days.find(({ date }) => date === '2026-11-02')).toEqual({
    date: '2026-11-02',
    counts: null,
    why: 'INSET day',
  });
  expect(days).toHaveLength(16);
  expect(answered.totals['d1']).toEqual({
    sessionsThisTerm: 14,
    sessionsThisYear: 14,
    consecutiveSchoolDays: 7,
  });
});

test('the calendar of law.md is as it says: 190 school days', () => {
  const calendar = compileCalendar('school-1', LAW_CALENDAR);
  const days = Array.from({ length: 365 }, (_, n) => dayAt(calendar, addDays(LAW_YEAR.from, n)));
  expect(addDays(LAW_YEAR.from, 364)).toBe(LAW_YEAR.to);
  expect(days.filter(isMissing)).toEqual([]);
  expect(days.filter((day) => !isMissing(day) && day.schoolDay)).toHaveLength(190);
});
