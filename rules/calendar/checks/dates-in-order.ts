import { finding, type Finding } from '../finding';
import type { SchoolYear } from '../types';

/**
 * A year, a term or a holiday that ends before it begins.
 *
 * @example a term from 2026-12-18 to 2026-09-03 is `ends-before-it-begins`
 */
export function datesInOrder(years: SchoolYear[]): Finding[] {
  return years.flatMap((year) =>
    [{ ...year, name: 'The school year' }, ...year.terms, ...(year.holidays ?? [])]
      .filter(({ from, to }) => from > to)
      .map(({ name, from, to }) => finding('ends-before-it-begins', year.name, [from, to], { name })),
  );
}
