import { finding, type Finding } from '../finding';
import type { DateRange, SchoolYear } from '../types';

/** More terms than this in a year, and half-terms are the gaps between them. */
const MOST_TERMS_WITH_HALF_TERMS = 3;

const isHalfTerm = ({ name }: DateRange): boolean => /half[\s-]*term/i.test(name);

/** A holiday that begins in a term and ends outside it, or a half-term that is in none. */
export function holidaysInTerms(years: SchoolYear[]): Finding[] {
  return years.flatMap((year) =>
    (year.holidays ?? []).flatMap((holiday) => {
      const { name, from, to } = holiday;
      if (year.terms.some((term) => term.from <= from && to <= term.to)) return [];
      if (year.terms.some((term) => from <= term.to && term.from <= to)) {
        return [finding('holiday-across-a-term', year.name, [from, to], { name })];
      }
      const wantsTerm = isHalfTerm(holiday) && year.terms.length <= MOST_TERMS_WITH_HALF_TERMS;
      return wantsTerm ? [finding('half-term-outside-term', year.name, [from, to], { name })] : [];
    }),
  );
}
