import { addDays } from '../epoch-day';
import { finding, type Finding } from '../finding';
import type { SchoolYear } from '../types';
import { pairsOf } from './in-order';

/**
 * Two school years that share a day, or that leave days between them which belong to neither.
 *
 * @example 2026/27 to 2027-08-31 and 2027/28 from 2027-09-02: 2027-09-01 is in no year, `gap-between-years`
 */
export function yearsFollow(years: SchoolYear[]): Finding[] {
  return pairsOf(years).flatMap(([before, year]) => {
    const detail = { name: before.name };
    if (year.from <= before.to) return [finding('years-overlap', year.name, [year.from, before.to], detail)];
    const next = addDays(before.to, 1);
    if (year.from === next) return [];
    return [finding('gap-between-years', year.name, [next, addDays(year.from, -1)], detail)];
  });
}
