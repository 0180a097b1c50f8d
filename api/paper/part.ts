/** One part of what is printed, in the order in which it is read. */
export type Part =
  { title: string } | { heading: string } | { p: string } | { list: string[] } | { table: Table };

export interface Table {
  caption?: string;
  head: string[];
  rows: string[][];
}
