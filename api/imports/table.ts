import { csvRows, isNoTable } from './csv';

/** What a table may hold, by the names of its columns in small letters. */
export interface Columns {
  required: readonly string[];
  optional: readonly string[];
}

/** A row of a table, by the names of its columns. */
export interface TableRow {
  /** As a spreadsheet numbers it: the header is row 1. */
  row: number;
  cell: (column: string) => string;
}

export interface Table {
  rows: TableRow[];
  /** Columns that mean nothing to us: they are passed over, and said. */
  unread: string[];
}

/**
 * Reads a table of ours: a header, then a line for each. Columns go by their names, in any order.
 *
 * @param most rows
 * @returns a sentence where it is no such table
 */
export async function readTable(
  text: string,
  { required, optional }: Columns,
  most: number,
): Promise<Table | { wrong: string }> {
  const table: Table = { rows: [], unread: [] };
  let header: string[] | undefined;
  try {
    for await (const { row, cells } of csvRows(text)) {
      if (!header) {
        header = cells.map(plainHeader);
        const missing = required.filter((name) => !header?.includes(name));
        if (missing.length > 0) {
          return {
            wrong: `The first row has no column ${missing.join(', ')}. Take the template, which has all of them`,
          };
        }
        const known = [...required, ...optional];
        table.unread = header.filter((name) => name !== '' && !known.includes(name));
        continue;
      }
      const places = header;
      table.rows.push({ row, cell: (column) => cells[places.indexOf(column)] ?? '' });
      if (table.rows.length > most) {
        return { wrong: `The file has more than ${most.toLocaleString('en-GB')} rows. Part it into several` };
      }
    }
  } catch (error) {
    if (!isNoTable(error)) throw error;
    return { wrong: 'The file is not a table. Save it as CSV and choose it again' };
  }
  if (table.rows.length === 0) return { wrong: 'The file has no rows below its header. Choose another' };
  return table;
}

const plainHeader = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
