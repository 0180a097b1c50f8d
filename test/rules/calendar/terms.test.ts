import { easterSunday } from '../../../rules/calendar/easter';
import { localDateOf } from '../../../rules/calendar/epoch-day';
import { compileCalendar } from '../../../rules/calendar/school-days';
import { nextTermAfter, referencePeriodOf, termOf } from '../../../rules/calendar/terms';
import { LAW_CALENDAR, SIX_TERMS } from '../../support/law-calendar';

const three = compileCalendar('school-1', LAW_CALENDAR);
const six = compileCalendar('school-6', { years: [SIX_TERMS] });

test.each([
  [2020, '2020-04-12'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2030, '2030-04-21'],
  [2038, '2038-04-25'],
  [1818, '1818-03-22'],
  [1900, '1900-04-15'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
  [2100, '2100-03-28'],
  [2200, '2200-04-06'],
  [2285, '2285-03-22'],
])('Easter Sunday of %i is %s', (year, date) => expect(localDateOf(easterSunday(year))).toBe(date));

test('with three terms a year the term is the school’s own', () => {
  expect(termOf(three, '2026-10-21')).toEqual({ name: 'Autumn', from: '2026-09-03', to: '2026-12-18' });
  expect(termOf(three, '2026-12-25')).toBeUndefined();
  expect(termOf(three, '2027-09-03')).toMatchObject({ code: 'calendar-missing', year: '2027/28' });
});

test('a term and a year hold their first and their last day', () => {
  for (const day of ['2026-09-03', '2026-12-18'])
    expect(termOf(three, day)).toMatchObject({ name: 'Autumn' });
  for (const day of ['2026-09-02', '2026-12-19']) expect(termOf(three, day)).toBeUndefined();
  for (const day of ['2026-09-01', '2027-08-31']) expect(termOf(three, day)).toBeUndefined();
  for (const day of ['2026-08-31', '2027-09-01'])
    expect(termOf(three, day)).toMatchObject({ code: 'calendar-missing' });
});

test.each([
  ['2026-08-01', 'Autumn', '2026-08-01', '2026-12-31'],
  ['2026-07-31', 'Summer', '2026-04-07', '2026-07-31'],
  ['2027-01-01', 'Spring', '2027-01-01', '2027-03-29'],
  ['2027-03-30', 'Summer', '2027-03-30', '2027-07-31'],
])('the reference period of %s is the %s one', (date, name, from, to) => {
  expect(referencePeriodOf(date)).toEqual({ name, from, to });
});

test('with more than three the reference dates bound it: 31 December, Easter Monday, 31 July', () => {
  expect(termOf(six, '2026-10-21')).toMatchObject({ from: '2026-08-01', to: '2026-12-31' });
  expect(termOf(six, '2026-11-03')).toMatchObject({ from: '2026-08-01', to: '2026-12-31' });
  expect(termOf(six, '2027-03-25')).toMatchObject({ from: '2027-01-01', to: '2027-03-29' });
  expect(termOf(six, '2027-04-12')).toMatchObject({ from: '2027-03-30', to: '2027-07-31' });
  expect(referencePeriodOf('2027-03-29').to).toBe('2027-03-29');
  expect(referencePeriodOf('2027-03-30').from).toBe('2027-03-30');
});

test('the next whole term is the first that has not begun', () => {
  expect(nextTermAfter(three, '2026-09-02')).toMatchObject({ name: 'Autumn' });
  expect(nextTermAfter(three, '2026-09-03')).toMatchObject({ name: 'Spring' });
  expect(nextTermAfter(six, '2026-09-03')).toMatchObject({ name: 'Term 2' });
  expect(nextTermAfter(three, '2027-04-12')).toMatchObject({ code: 'calendar-missing', year: '2027/28' });
});

test('the next term is the earliest, however the calendar lists them; past the last year the next is missing', () => {
  const year = LAW_CALENDAR.years.map((one) => ({ ...one, terms: [...one.terms].reverse() }));
  expect(nextTermAfter(compileCalendar('school-1', { years: year }), '2026-09-03')).toMatchObject({
    name: 'Spring',
  });
  expect(nextTermAfter(three, '2027-04-12')).toMatchObject({ date: '2027-09-01' });
  expect(nextTermAfter(three, '2028-10-01')).toMatchObject({ date: '2028-10-02', year: '2028/29' });
});
