/** One part of what is printed, in the order in which it is read. `lang` and `dir` are those of words that are not English. */
export type Part =
  | { title: string }
  | { heading: string }
  | { p: string; lang?: string; dir?: 'ltr' | 'rtl' }
  | { list: string[] }
  | { table: Table };

export interface Table {
  caption?: string;
  head: string[];
  rows: string[][];
}
