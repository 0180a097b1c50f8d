import { daysBetween } from '../epoch-day';
import { finding, type Finding } from '../finding';
import type { SchoolYear } from '../types';

/** From the shortest of six terms to an autumn of sixteen weeks, with some room. Calendar days. */
const SHORTEST_DAYS = 21;
const LONGEST_DAYS = 126;

/** A term that is shorter or longer than terms are. */
export function termLength(years: SchoolYear[]): Finding[] {
  return years.flatMap((year) =>
    year.terms.flatMap(({ name, from, to }) => {
      const days = daysBetween(from, to) + 1;
      const isPlausible = days >= SHORTEST_DAYS && days <= LONGEST_DAYS;
      return isPlausible || from > to ? [] : [finding('term-length', year.name, [from, to], { name, days })];
    }),
  );
}
