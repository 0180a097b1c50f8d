/** Rows on one page of a list that is read whole. */
const ROWS = 25;

/** One page of a list, by its number. */
export interface NumberedPage<Row> {
  rows: Row[];
  /** Of the whole list. */
  total: number;
  /** Addresses; null where there is no such page. */
  firstPage: string | null;
  next: string | null;
}

/** One text of a query, as somebody may have typed it; a list of them is none. */
export const askedText = (value: unknown): string =>
  typeof value === 'string' ? value.trim().slice(0, 100) : '';

/**
 * The page of a list that is asked for; what is no number is the first.
 *
 * @param asked the number, as it stands in the address
 * @param urlOf the address of a page
 */
export function numbered<Row>(
  all: Row[],
  asked: unknown,
  urlOf: (page: number) => string,
): NumberedPage<Row> {
  const page = Math.max(1, Math.trunc(Number(askedText(asked))) || 1);
  const first = (page - 1) * ROWS;
  return {
    rows: all.slice(first, first + ROWS),
    total: all.length,
    firstPage: page === 1 ? null : urlOf(1),
    next: all.length > first + ROWS ? urlOf(page + 1) : null,
  };
}

/** Whether a list is long enough to be searched. */
export const isLong = (all: unknown[]): boolean => all.length > ROWS;
