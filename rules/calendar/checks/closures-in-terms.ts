import { finding, type Finding } from '../finding';
import type { SchoolYear } from '../types';

/** A closure outside every term: the school was not open on that day anyway. */
export function closuresInTerms(years: SchoolYear[]): Finding[] {
  return years.flatMap((year) =>
    (year.closures ?? [])
      .filter(({ date }) => !year.terms.some((term) => term.from <= date && date <= term.to))
      .map(({ date, name }) => finding('closure-outside-term', year.name, [date], { name })),
  );
}
