import { finding, type Finding } from '../finding';
import type { SchoolYear } from '../types';
import { isWorkingDay } from '../working-days';

/** A term that begins or ends on a weekend or a bank holiday: a bank holiday listed as a school day, or a slip. */
export function termEdges(years: SchoolYear[]): Finding[] {
  return years.flatMap((year) =>
    year.terms.flatMap(({ name, from, to }) =>
      (from === to ? [from] : [from, to])
        .filter((date) => !isWorkingDay(date))
        .map((date) => finding('term-edge-is-no-school-day', year.name, [date], { name })),
    ),
  );
}
