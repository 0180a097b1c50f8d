/** One part of what is printed, in the order in which it is read. `lang` is that of words that are not in English. */
export type Part =
  | { title: string }
  | { heading: string }
  | { p: string; lang?: string }
  | { list: string[] }
  | { table: Table };

export interface Table {
  caption?: string;
  head: string[];
  rows: string[][];
}
