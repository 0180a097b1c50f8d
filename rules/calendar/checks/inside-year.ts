import { finding, type Finding } from '../finding';
import type { SchoolYear } from '../types';
import { entriesOf } from '../entries';

/** An entry of a year that reaches outside it: it would count for nothing there, and nobody would see it. */
export function insideYear(years: SchoolYear[]): Finding[] {
  return years.flatMap((year) =>
    entriesOf(year)
      .filter(({ from, to }) => from < year.from || to > year.to)
      .map(({ name, from, to }) =>
        finding('outside-its-year', year.name, from === to ? [from] : [from, to], { name }),
      ),
  );
}
