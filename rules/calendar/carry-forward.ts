import { addDays, localDateOf, epochDayOf, epochDayOfParts, partsOf } from './epoch-day';
import type { LocalDate, SchoolYear } from './types';

/** Fifty-two weeks: the same weekday, nearest to the same date a year later. */
const YEAR_OF_WEEKS = 364;

/** The day before the same date a year on, so that one year follows another without a gap. */
function aYearFrom(date: LocalDate): LocalDate {
  const { year, month, day } = partsOf(epochDayOf(date));
  return localDateOf(epochDayOfParts(year + 1, month, day) - 1);
}

/** `2026/27` becomes `2027/28 (carried forward)`. */
function nameFor(from: LocalDate): string {
  const year = Number(from.slice(0, 4));
  return `${year}/${`${(year + 1) % 100}`.padStart(2, '0')} (carried forward)`;
}

/**
 * A known school year carried into the next, weekday by weekday, and marked so in its name. Terms, holidays, INSET
 * and part days move by 52 weeks, those around Easter too; closures do not come again. The new year begins
 * the day after the old one ends, and whatever would fall outside it is cut off. Bank holidays need no
 * carrying: they are known by themselves. For the demonstration only: no clock of a real case may rest on it.
 *
 * @example a year 2026-09-01 to 2027-08-31 with a term from Thursday 2026-09-03 gives 2027-09-01 to
 *   2028-08-31 with a term from Thursday 2027-09-02
 */
export function carriedForward(year: SchoolYear): SchoolYear {
  const from = addDays(year.to, 1);
  const to = aYearFrom(from);
  const inYear = (date: LocalDate): boolean => from <= date && date <= to;
  const carry = <Range extends { from: LocalDate; to: LocalDate }>(range: Range): Range => {
    const first = addDays(range.from, YEAR_OF_WEEKS);
    const last = addDays(range.to, YEAR_OF_WEEKS);
    return { ...range, from: first < from ? from : first, to: last > to ? to : last };
  };
  return {
    name: nameFor(from),
    from,
    to,
    terms: year.terms.map(carry),
    holidays: (year.holidays ?? []).map(carry).filter((holiday) => holiday.from <= holiday.to),
    inset: (year.inset ?? []).map((date) => addDays(date, YEAR_OF_WEEKS)).filter(inYear),
    closures: [],
    partDays: (year.partDays ?? [])
      .map((part) => ({ ...part, date: addDays(part.date, YEAR_OF_WEEKS) }))
      .filter((part) => inYear(part.date)),
  };
}
