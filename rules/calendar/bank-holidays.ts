import { easterSunday } from './easter';
import { epochDayOf, epochDayOfParts, weekday } from './epoch-day';
import type { EpochDay, LocalDate } from './types';

/** Bank holidays of England are known from the first of these days to the last; outside them nothing is guessed. */
export const BANK_HOLIDAYS_KNOWN: { from: LocalDate; to: LocalDate } = {
  from: '2020-01-01',
  to: '2030-12-31',
};

/** Days that one proclamation moved (the usual Monday to another day), by year. */
const MOVED: Record<number, { earlyMay?: LocalDate; spring?: LocalDate }> = {
  2020: { earlyMay: '2020-05-08' },
  2022: { spring: '2022-06-02' },
};

/** Days that one proclamation added. */
const SINGLE: [LocalDate, string][] = [
  ['2022-06-03', 'Platinum Jubilee bank holiday'],
  ['2022-09-19', 'State Funeral of Queen Elizabeth II'],
  ['2023-05-08', 'Coronation of King Charles III'],
];

const firstMonday = (year: number, month: number): EpochDay => {
  const first = epochDayOfParts(year, month, 1);
  return first + ((8 - weekday(first)) % 7);
};

const lastMonday = (year: number, month: number): EpochDay => {
  const last = epochDayOfParts(year, month, 31);
  return last - (weekday(last) - 1);
};

const dayOr = (date: LocalDate | undefined, day: EpochDay): EpochDay =>
  date === undefined ? day : epochDayOf(date);

/** The eight bank holidays of an ordinary year, substitute days instead of those that fall on a weekend. */
function ordinaryYear(year: number): [EpochDay, string][] {
  const newYear = epochDayOfParts(year, 1, 1);
  const christmas = epochDayOfParts(year, 12, 25);
  const onWeekend = (day: EpochDay): boolean => weekday(day) > 5;
  const easter = easterSunday(year);
  return [
    [onWeekend(newYear) ? newYear + 8 - weekday(newYear) : newYear, "New Year's Day"],
    [easter - 2, 'Good Friday'],
    [easter + 1, 'Easter Monday'],
    [dayOr(MOVED[year]?.earlyMay, firstMonday(year, 5)), 'Early May bank holiday'],
    [dayOr(MOVED[year]?.spring, lastMonday(year, 5)), 'Spring bank holiday'],
    [lastMonday(year, 8), 'Summer bank holiday'],
    [onWeekend(christmas) ? christmas + 2 : christmas, 'Christmas Day'],
    [onWeekend(christmas + 1) ? christmas + 3 : christmas + 1, 'Boxing Day'],
  ];
}

const years = Array.from({ length: 11 }, (_, index) => 2020 + index);
const all: [EpochDay, string][] = [
  ...years.flatMap(ordinaryYear),
  ...SINGLE.map(([date, name]): [EpochDay, string] => [epochDayOf(date), name]),
].sort(([a], [b]) => a - b);
const nameByDay = new Map(all);

/** Every bank holiday of England that is known, in order. */
export const BANK_HOLIDAYS: readonly (readonly [EpochDay, string])[] = all;

/**
 * The name of the bank holiday of England on a day, if it is one.
 *
 * @source Banking and Financial Dealings Act 1971 and proclamations; known from 2020 to 2030
 * @example bankHolidayOn(epochDayOf('2027-05-03')) is 'Early May bank holiday'
 */
export function bankHolidayOn(day: EpochDay): string | undefined {
  return nameByDay.get(day);
}
