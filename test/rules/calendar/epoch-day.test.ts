import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  epochDayOf,
  isLocalDate,
  localDateOf,
  weekday,
} from '../../../rules/calendar/epoch-day';

const anyDay = fc.integer({ min: epochDayOf('1800-01-01'), max: epochDayOf('2400-12-31') });

test('a date is a whole number of days since 1970-01-01', () => {
  expect(epochDayOf('1970-01-01')).toBe(0);
  expect(epochDayOf('1970-01-02')).toBe(1);
  expect(epochDayOf('1969-12-31')).toBe(-1);
});

test('every day agrees with the engine’s own calendar, there and back', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(localDateOf(day)).toBe(iso);
      expect(epochDayOf(iso)).toBe(day);
      expect(weekday(day)).toBe(((new Date(iso).getUTCDay() + 6) % 7) + 1);
    }),
  );
});

test.each([
  '2027-02-29',
  '2100-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-9-01',
  '2026-09-01 ',
  '20x6-09-01',
  '2026/09-01',
  '2026-09/01',
  '2026-09-0:',
  '2026-09-01T09:00',
  'NaN-NaN-NaN',
  '',
])('%s is not a date', (text) => expect(isLocalDate(text)).toBe(false));

test.each(['2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (text) =>
  expect(isLocalDate(text)).toBe(true),
);

test('days are added and subtracted across months, years and leap days', () => {
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2);
  expect(daysBetween('2027-01-02', '2026-12-31')).toBe(-2);
});
