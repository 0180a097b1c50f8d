import { finding, type Finding } from '../finding';
import type { SchoolYear } from '../types';
import { pairsOf } from './in-order';

/** Two terms of one year that share a day: it would be in both, and totals are counted by the term. */
export function termsApart(years: SchoolYear[]): Finding[] {
  return years.flatMap((year) =>
    pairsOf(year.terms)
      .filter(([before, term]) => term.from <= before.to)
      .map(([before, term]) =>
        finding('terms-overlap', year.name, [term.from, before.to], { name: term.name, other: before.name }),
      ),
  );
}
