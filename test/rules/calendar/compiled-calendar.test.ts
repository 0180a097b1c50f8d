import {
  compileCalendar,
  dayAt,
  schoolDaysUntil,
  schoolDaysBefore,
} from '../../../rules/calendar/school-days';
import { counted, isMissing } from '../../../rules/calendar/school-days';
import { schoolYearName, schoolYearOf } from '../../../rules/calendar/compiled-calendar';
import { epochDayOf } from '../../../rules/calendar/epoch-day';
import type { SchoolYear } from '../../../rules/calendar/types';
import { LAW_YEAR } from '../../support/law-calendar';

// Each calendar is laid out inside the test that asks it.
const law = (changes: Partial<SchoolYear> = {}) =>
  compileCalendar('school-1', { years: [{ ...LAW_YEAR, ...changes }] });
const bare = (from: string, to: string): SchoolYear => ({
  name: 'a year',
  from,
  to,
  terms: [{ name: 'All', from, to }],
});
const whole = { schoolDay: true, open: ['am', 'pm'] };

test.each([
  ['2026-09-02', 'INSET day'],
  ['2026-10-24', 'Saturday'],
  ['2026-10-25', 'Sunday'],
  ['2026-10-26', 'Half-term'],
  ['2026-12-25', 'Christmas Day'],
  ['2026-12-21', 'out of term'],
  ['2027-05-03', 'Early May bank holiday'],
  ['2027-08-31', 'out of term'],
])('the school does not meet on %s: %s', (date, why) => {
  expect(dayAt(law(), date)).toEqual({ schoolDay: false, why });
});

test('a year holds its first and its last day, and no other', () => {
  const calendar = compileCalendar('school-1', { years: [bare('2026-09-01', '2026-09-04')] });
  expect(dayAt(calendar, '2026-09-01')).toEqual(whole);
  expect(dayAt(calendar, '2026-09-04')).toEqual(whole);
  for (const date of ['2026-08-31', '2026-09-05'])
    expect(dayAt(calendar, date)).toMatchObject({ code: 'calendar-missing', school: 'school-1', date });
});

test('between two years that do not meet the dates are missing; the order in which years are listed does not matter', () => {
  const years = [bare('2026-09-01', '2026-09-04'), bare('2026-11-02', '2026-11-06')];
  for (const listed of [years, [...years].reverse()]) {
    const calendar = compileCalendar('school-1', { years: listed });
    expect(dayAt(calendar, '2026-09-01')).toEqual(whole);
    expect(dayAt(calendar, '2026-11-06')).toEqual(whole);
    expect(dayAt(calendar, '2026-10-01')).toMatchObject({ code: 'calendar-missing' });
  }
});

test('dates whose bank holidays are not known are missing, on either side', () => {
  const early = compileCalendar('school-1', { years: [bare('2019-09-01', '2020-08-31')] });
  expect(dayAt(early, '2019-12-31')).toMatchObject({ code: 'calendar-missing', year: '2019/20' });
  expect(dayAt(early, '2020-01-01')).toEqual({ schoolDay: false, why: "New Year's Day" });
  expect(dayAt(early, '2020-01-02')).toEqual(whole);
  const late = compileCalendar('school-1', { years: [bare('2030-09-02', '2031-08-31')] });
  expect(dayAt(late, '2030-12-31')).toEqual(whole);
  expect(dayAt(late, '2031-01-02')).toMatchObject({ code: 'calendar-missing', year: '2030/31' });
});

test('a year that ends on a Saturday ends with a weekend', () => {
  const calendar = compileCalendar('school-1', { years: [bare('2026-09-01', '2026-09-05')] });
  expect(dayAt(calendar, '2026-09-05')).toEqual({ schoolDay: false, why: 'Saturday' });
  expect(dayAt(calendar, '2026-09-06')).toMatchObject({ code: 'calendar-missing' });
});

test('a part day is a school day with the sessions it has; out of term and at a weekend it opens nothing', () => {
  const on = (date: string, open: ('am' | 'pm')[]) => dayAt(law({ partDays: [{ date, open }] }), date);
  expect(on('2026-12-18', ['am'])).toEqual({ schoolDay: true, open: ['am'] });
  expect(on('2026-12-18', ['pm'])).toEqual({ schoolDay: true, open: ['pm'] });
  expect(on('2026-12-18', ['am', 'pm'])).toEqual(whole);
  expect(on('2026-12-18', [])).toEqual({ schoolDay: false, why: '' });
  expect(on('2026-12-21', ['am'])).toEqual({ schoolDay: false, why: 'out of term' });
  expect(on('2026-10-24', ['am'])).toEqual({ schoolDay: false, why: 'Saturday' });
  expect(on('2027-09-01', ['am'])).toMatchObject({ code: 'calendar-missing' });
  expect(on('2026-08-31', ['am'])).toMatchObject({ code: 'calendar-missing' });
});

test('a part day on the first or last day of a year counts', () => {
  const year = bare('2026-09-01', '2026-09-04');
  for (const date of [year.from, year.to]) {
    const calendar = compileCalendar('school-1', {
      years: [{ ...year, partDays: [{ date, open: ['am'] }] }],
    });
    expect(dayAt(calendar, date)).toEqual({ schoolDay: true, open: ['am'] });
  }
});

test('a line of working says what a day was: whole, a morning, an afternoon, or why it does not count', () => {
  const calendar = law({
    partDays: [
      { date: '2026-12-17', open: ['pm'] },
      { date: '2026-12-18', open: ['am'] },
    ],
  });
  const line = (date: string, number: number | null) => counted(calendar, epochDayOf(date), number);
  expect(line('2026-12-16', 1)).toEqual({ date: '2026-12-16', counts: 1, why: 'school day' });
  expect(line('2026-12-17', 2)).toEqual({
    date: '2026-12-17',
    counts: 2,
    why: 'school day; meets in the afternoon only',
  });
  expect(line('2026-12-18', 3)).toEqual({
    date: '2026-12-18',
    counts: 3,
    why: 'school day; meets in the morning only',
  });
  expect(line('2026-12-16', null)).toEqual({ date: '2026-12-16', counts: null, why: 'school day' });
  expect(line('2026-12-19', null)).toEqual({ date: '2026-12-19', counts: null, why: 'Saturday' });
});

test('the ledger up to a date numbers the school days and gives the others their reason', () => {
  expect(schoolDaysUntil(law(), '2026-10-22', '2026-11-03')).toEqual([
    { date: '2026-10-22', counts: null, why: 'day 0' },
    { date: '2026-10-23', counts: 1, why: 'school day' },
    { date: '2026-10-24', counts: null, why: 'Saturday' },
    { date: '2026-10-25', counts: null, why: 'Sunday' },
    ...['26', '27', '28', '29', '30'].map((day) => ({
      date: `2026-10-${day}`,
      counts: null,
      why: 'Half-term',
    })),
    { date: '2026-10-31', counts: null, why: 'Saturday' },
    { date: '2026-11-01', counts: null, why: 'Sunday' },
    { date: '2026-11-02', counts: null, why: 'INSET day' },
    { date: '2026-11-03', counts: 2, why: 'school day' },
  ]);
});

test('counted back, the ledger still runs forward and ends with day 0 (law row 42)', () => {
  expect(schoolDaysBefore({ from: '2026-11-09', days: 2, calendar: law() })).toEqual({
    due: '2026-11-05',
    days: [
      { date: '2026-11-05', counts: 2, why: 'school day' },
      { date: '2026-11-06', counts: 1, why: 'school day' },
      { date: '2026-11-07', counts: null, why: 'Saturday' },
      { date: '2026-11-08', counts: null, why: 'Sunday' },
      { date: '2026-11-09', counts: null, why: 'day 0' },
    ],
  });
});

test('a school year is counted from 1 August and named by two years', () => {
  expect(schoolYearOf(epochDayOf('2027-07-31'))).toBe(2026);
  expect(schoolYearOf(epochDayOf('2027-08-01'))).toBe(2027);
  expect(schoolYearName(epochDayOf('2027-09-03'))).toBe('2027/28');
  expect(schoolYearName(epochDayOf('2099-09-01'))).toBe('2099/00');
});

test('only a missing calendar is taken for one', () => {
  expect(
    isMissing({ code: 'calendar-missing', school: 'school-1', year: '2027/28', date: '2027-09-03' }),
  ).toBe(true);
  for (const other of [null, undefined, 'calendar-missing', {}, { code: 'outside-its-year' }])
    expect(isMissing(other)).toBe(false);
});
