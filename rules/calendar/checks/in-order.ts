import { sortedBy } from '../../sorted-by';
import type { LocalDate } from '../types';

/** Ranges by their first day, as a copy: a calendar may list them in any order. */
export const inOrder = <Range extends { from: LocalDate }>(ranges: readonly Range[]): Range[] =>
  sortedBy(ranges, ({ from }) => from);

/** Each range with the one before it. */
export function pairsOf<Range extends { from: LocalDate }>(ranges: readonly Range[]): [Range, Range][] {
  const sorted = inOrder(ranges);
  return sorted.flatMap((range, at): [Range, Range][] => {
    const before = sorted[at - 1];
    return before ? [[before, range]] : [];
  });
}
