import fc from 'fast-check';
import { addDays, localDateOf, epochDayOf } from '../../../rules/calendar/epoch-day';
import {
  compileCalendar,
  dayAt,
  isMissing,
  schoolDayBefore,
  schoolDayOnOrAfter,
  schoolDaysAfter,
  schoolDaysBefore,
  schoolDaysBetween,
  schoolDaysFrom,
} from '../../../rules/calendar/school-days';
import { LAW_CALENDAR, LAW_YEAR, lawCalendarWith } from '../../support/law-calendar';

const calendar = compileCalendar('school-1', LAW_CALENDAR);
const due = (count: ReturnType<typeof schoolDaysAfter>): string =>
  isMissing(count) ? count.year : count.due;

test('the calendar of law.md section 2 has 190 school days', () => {
  expect(schoolDaysBetween(calendar, '2026-09-01', '2027-08-31')).toBe(190);
});

test.each([
  ['A', '2026-09-10', '2026-09-16', '2026-09-17'],
  ["A'", '2026-09-11', '2026-09-17', '2026-09-18'],
  ['B', '2026-10-21', '2026-11-04', '2026-11-05'],
  ["B'", '2026-11-03', '2026-11-09', '2026-11-10'],
  ['C', '2026-12-15', '2027-01-05', '2027-01-06'],
  ['E', '2027-04-28', '2027-05-05', '2027-05-06'],
  ['G', '2027-01-11', '2027-01-15', '2027-01-18'],
])(
  '%s: counted from %s, the fifth school day is %s and the sixth %s (law.md section 2)',
  (_, first, fifth, sixth) => {
    expect(due(schoolDaysFrom({ from: first, days: 5, calendar }))).toBe(fifth);
    expect(due(schoolDaysFrom({ from: first, days: 6, calendar }))).toBe(sixth);
  },
);

test.each([
  ['A', '2026-09-10', '2026-10-01', '2026-11-27'],
  ["A'", '2026-09-10', '2026-10-01', '2026-11-27'],
  ['B', '2026-10-21', '2026-11-19', '2027-01-22'],
  ["B'", '2026-10-23', '2026-11-23', '2027-01-26'],
  ['C', '2026-12-15', '2027-01-20', '2027-03-17'],
  ['E', '2027-04-28', '2027-05-20', '2027-07-16'],
])('%s: 15 school days after %s is %s, 50 is %s (law.md section 2)', (_, from, fifteen, fifty) => {
  expect(due(schoolDaysAfter({ from, days: 15, calendar }))).toBe(fifteen);
  expect(due(schoolDaysAfter({ from, days: 50, calendar }))).toBe(fifty);
});

test('F: a count past the last calendar held names school and year, and never guesses', () => {
  expect(schoolDaysAfter({ from: '2027-07-15', days: 15, calendar })).toEqual({
    code: 'calendar-missing',
    school: 'school-1',
    year: '2027/28',
    date: '2027-09-01',
  });
  expect(dayAt(compileCalendar('school-2', undefined), '2026-10-01')).toMatchObject({ year: '2026/27' });
});

test('G: a snow closure on 13 and 14 January moves the sixth day from 18 to 20 January', () => {
  const snow = (date: string) => ({ date, name: 'Snow', announcedOn: date });
  const snowed = lawCalendarWith({ closures: [snow('2027-01-13'), snow('2027-01-14')] });
  expect(due(schoolDaysFrom({ from: '2027-01-11', days: 5, calendar: snowed }))).toBe('2027-01-19');
  expect(due(schoolDaysFrom({ from: '2027-01-11', days: 6, calendar: snowed }))).toBe('2027-01-20');
});

test('J: 15 school days after Friday 2 October end on Friday 23 October', () => {
  expect(due(schoolDaysAfter({ from: '2026-10-02', days: 15, calendar }))).toBe('2026-10-23');
});

test('N: two school days before Mon 9 November is 5 November, before Tue 3 November 22 October', () => {
  expect(due(schoolDaysBefore({ from: '2026-11-09', days: 2, calendar }))).toBe('2026-11-05');
  expect(due(schoolDaysBefore({ from: '2026-11-03', days: 2, calendar }))).toBe('2026-10-22');
});

test('every day on the way is shown, counted or with the reason why not', () => {
  const count = schoolDaysAfter({ from: '2026-10-22', days: 2, calendar });
  expect(isMissing(count) ? [] : count.days).toEqual([
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

test('a part day is a school day and says which session meets', () => {
  const part = lawCalendarWith({ partDays: [{ date: '2026-12-18', open: ['am'] }] });
  expect(dayAt(part, '2026-12-18')).toEqual({ schoolDay: true, open: ['am'] });
  const count = schoolDaysFrom({ from: '2026-12-18', days: 1, calendar: part });
  expect(isMissing(count) ? [] : count.days).toEqual([
    { date: '2026-12-18', counts: 1, why: 'school day; meets in the morning only' },
  ]);
});

test('a closure, an INSET day, a bank holiday and a weekend outdo a part day', () => {
  const shut = lawCalendarWith({
    partDays: [
      { date: '2027-01-13', open: ['am'] },
      { date: '2027-05-03', open: ['am'] },
    ],
    closures: [{ date: '2027-01-13', name: 'Snow', announcedOn: '2027-01-13' }],
  });
  expect(dayAt(shut, '2027-01-13')).toEqual({ schoolDay: false, why: 'Snow' });
  expect(dayAt(shut, '2027-05-03')).toEqual({ schoolDay: false, why: 'Early May bank holiday' });
});

test('the nearest school days around a holiday', () => {
  expect(schoolDayOnOrAfter(calendar, '2026-10-24')).toBe('2026-11-03');
  expect(schoolDayOnOrAfter(calendar, '2026-10-23')).toBe('2026-10-23');
  expect(schoolDayBefore(calendar, '2026-11-03')).toBe('2026-10-23');
  expect(schoolDaysBetween(calendar, '2026-10-21', '2026-11-03')).toBe(4);
  expect(schoolDaysBetween(calendar, '2026-11-03', '2026-10-21')).toBe(0);
});

test('one day that is not a school day is never one day less: no date moves earlier', () => {
  const dates = fc.integer({ min: 0, max: 180 }).map((days) => localDateOf(epochDayOf('2026-09-03') + days));
  fc.assert(
    fc.property(dates, dates, fc.integer({ min: 1, max: 30 }), (from, shut, days) => {
      const closed = lawCalendarWith({ inset: [...(LAW_YEAR.inset ?? []), shut] });
      expect(
        due(schoolDaysAfter({ from, days, calendar: closed })) >=
          due(schoolDaysAfter({ from, days, calendar })),
      ).toBe(true);
    }),
  );
});

test('counting forward and back meet: n days after X is n days before the day it ends on', () => {
  const schoolDays = fc
    .integer({ min: 0, max: 150 })
    .map((days) => schoolDayOnOrAfter(calendar, addDays('2026-09-03', days)) as string);
  fc.assert(
    fc.property(schoolDays, fc.integer({ min: 1, max: 30 }), (from, days) => {
      const end = due(schoolDaysAfter({ from, days, calendar }));
      expect(due(schoolDaysBefore({ from: end, days, calendar }))).toBe(from);
      expect(due(schoolDaysFrom({ from, days: days + 1, calendar }))).toBe(end);
    }),
  );
});
