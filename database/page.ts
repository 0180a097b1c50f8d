/** One page of a list, and where the next begins: null when this is the last. */
export interface Page<Row> {
  rows: Row[];
  next: string | null;
}

/** Rows of a page, unless a query says otherwise. */
export const PAGE = 25;

/** What a page needs to know of the one before it, as opaque text that can stand in an address. */
type Place = string[];

/**
 * A page of rows that were asked for with `limit(size + 1)`: one more than is shown tells whether there is a next page.
 *
 * @param placeOf the values the list is ordered by, which `placeIn` gives back
 */
export function pageOf<Row>(found: Row[], size: number, placeOf: (row: Row) => Place): Page<Row> {
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  const more = found.length > size && last !== undefined;
  return { rows, next: more ? Buffer.from(JSON.stringify(placeOf(last))).toString('base64url') : null };
}

/**
 * The place that a page begins after.
 *
 * @param length how many texts it holds
 * @returns null for the first page; anything that is no place of ours also leads to the first page
 */
export function placeIn(cursor: string | null | undefined, length: number): string[] | null {
  if (!cursor) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const ours = Array.isArray(place) && place.length === length && place.every((v) => typeof v === 'string');
    return ours ? place : null;
  } catch {
    return null;
  }
}
