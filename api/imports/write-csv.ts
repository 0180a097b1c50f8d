/** What a spreadsheet would take for a formula and work out. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as a spreadsheet of this country opens it: UTF-8 with its mark, CRLF. A cell that would be worked out as a formula
 * gets an apostrophe before it, which makes it text.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`;

function written(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
