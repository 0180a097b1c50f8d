import Holidays from 'date-holidays';
import { BANK_HOLIDAYS, bankHolidayOn } from '../../../rules/calendar/bank-holidays';
import { epochDayOf, localDateOf, weekday } from '../../../rules/calendar/epoch-day';
import { isWorkingDay, nthWorkingDayAfter, nthWorkingDayBefore } from '../../../rules/calendar/working-days';

const ours = (year: number): string[] =>
  BANK_HOLIDAYS.map(([day]) => localDateOf(day)).filter((date) => date.startsWith(`${year}`));

test.each(Array.from({ length: 11 }, (_, index) => 2020 + index))(
  'the bank holidays of England in %i are those of an independent list',
  (year) => {
    const theirs = new Holidays('GB', 'ENG')
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .map((holiday) => holiday.date.slice(0, 10))
      .filter((date) => weekday(epochDayOf(date)) < 6);
    expect(ours(year)).toEqual([...new Set(theirs)].sort());
  },
);

test('the single days and moved days of 2020, 2022 and 2023 are known', () => {
  expect(ours(2020)).toContain('2020-05-08');
  expect(ours(2020)).not.toContain('2020-05-04');
  expect(ours(2022)).toEqual(expect.arrayContaining(['2022-06-02', '2022-06-03', '2022-09-19']));
  expect(ours(2022)).not.toContain('2022-05-30');
  expect(ours(2023)).toContain('2023-05-08');
});

test('a bank holiday on a weekend gives its substitute day', () => {
  expect(bankHolidayOn(epochDayOf('2026-12-28'))).toBe('Boxing Day');
  expect(bankHolidayOn(epochDayOf('2026-12-26'))).toBeUndefined();
  expect(bankHolidayOn(epochDayOf('2027-12-27'))).toBe('Christmas Day');
  expect(bankHolidayOn(epochDayOf('2027-12-28'))).toBe('Boxing Day');
  expect(bankHolidayOn(epochDayOf('2028-01-03'))).toBe("New Year's Day");
});

test('a working day is a weekday that is not a bank holiday (row 36)', () => {
  expect(isWorkingDay('2027-05-03')).toBe(false);
  expect(isWorkingDay('2027-05-04')).toBe(true);
  expect(isWorkingDay('2027-05-08')).toBe(false);
  expect(nthWorkingDayAfter('2026-12-03', 2)).toBe('2026-12-07');
  expect(nthWorkingDayAfter('2026-12-24', 2)).toBe('2026-12-30');
  expect(nthWorkingDayAfter('2026-12-05', 2)).toBe('2026-12-08');
  expect(nthWorkingDayBefore('2026-11-09', 5)).toBe('2026-11-02');
});

test('a count of working days that leaves the known years is not guessed', () => {
  expect(nthWorkingDayAfter('2030-12-31', 1)).toBeUndefined();
  expect(nthWorkingDayBefore('2020-01-02', 1)).toBeUndefined();
});
