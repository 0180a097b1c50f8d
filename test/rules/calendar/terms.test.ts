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
])('Easter Sunday of %i is %s', (year, date) => expect(localDateOf(easterSunday(year))).toBe(date));

test('with three terms a year the term is the school’s own', () => {
  expect(termOf(three, '2026-10-21')).toEqual({ name: 'Autumn', from: '2026-09-03', to: '2026-12-18' });
  expect(termOf(three, '2026-12-25')).toBeUndefined();
  expect(termOf(three, '2027-09-03')).toMatchObject({ code: 'calendar-missing', year: '2027/28' });
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
