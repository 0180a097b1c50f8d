/** A row of a file that cannot be taken in: where it stands, what is wrong with it, and what to do. */
export interface BadRow {
  /** As a spreadsheet numbers it: the header is row 1. */
  row: number;
  column: string;
  words: string;
}
