import { LAW, type LawRow } from '../../../rules/law';

/** A row of the law that something can be refused by, as the page and the reference show it. */
export interface LawView extends LawRow {
  rows: string;
}

/** `law 25, 27` is "rows 25, 27", `law section 5` is "section 5". */
const rowsOf = (key: string): string => {
  const row = key.replace(/^law /, '');
  return row.startsWith('section') ? row : `${row.includes(',') ? 'rows' : 'row'} ${row}`;
};

export const lawViews = (): LawView[] =>
  Object.entries(LAW).map(([key, row]) => ({ ...row, rows: rowsOf(key) }));
