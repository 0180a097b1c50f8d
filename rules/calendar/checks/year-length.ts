import { daysBetween } from '../epoch-day';
import { finding, type Finding } from '../finding';
import type { SchoolYear } from '../types';

/** A year runs from 1 September to 31 August, or from a July fortnight to the next: near enough to twelve months. */
const SHORTEST_DAYS = 350;
const LONGEST_DAYS = 380;

/** A school year that is far from twelve months. */
export function yearLength(years: SchoolYear[]): Finding[] {
  return years.flatMap((year) => {
    const days = daysBetween(year.from, year.to) + 1;
    return days < SHORTEST_DAYS || days > LONGEST_DAYS
      ? [finding('year-length', year.name, [year.from, year.to], { days })]
      : [];
  });
}
