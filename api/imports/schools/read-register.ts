import { csvRows, isNoTable } from '../csv';
import { cellsOf, missingColumns, type Cell } from './columns';
import type { RegisterFile } from './file';
import { readRow } from './read-row';

/** More than the largest authority of England has. */
const MOST_SCHOOLS = 900;

/**
 * Reads the schools of one authority from the national register's file, of the whole country or of a part. Rows of other
 * authorities are passed over, whatever they hold.
 *
 * @param authority three figures
 * @returns a sentence where the file is not the register's, or holds nothing of this authority
 */
export async function readRegister(
  text: string,
  authority: string,
): Promise<RegisterFile | { wrong: string }> {
  const file: RegisterFile = { authority, schools: [], leftOut: [], bad: [] };
  const rows = new Map<string, number>();
  let cellOf: ((cells: string[]) => Cell) | undefined;
  try {
    for await (const { row, cells } of csvRows(text)) {
      if (!cellOf) {
        const missing = missingColumns(cells);
        if (missing.length > 0) return { wrong: notTheRegister(missing) };
        cellOf = cellsOf(cells);
        continue;
      }
      const cell = cellOf(cells);
      if (cell('authority') === authority) take(file, row, cell, rows);
      if (file.schools.length > MOST_SCHOOLS) return { wrong: `It has more than ${MOST_SCHOOLS} schools` };
    }
  } catch (error) {
    if (!isNoTable(error)) throw error;
    return { wrong: 'The file is not a table. Choose the CSV file as it was downloaded' };
  }
  if (!cellOf) return { wrong: 'The file is empty. Choose another' };
  const found = file.schools.length + file.leftOut.length + file.bad.length;
  return found === 0
    ? { wrong: `The file has no school of authority ${authority}. Check the figures` }
    : file;
}

function take(file: RegisterFile, row: number, cell: Cell, rows: Map<string, number>): void {
  const read = readRow(cell);
  if ('bad' in read) return void file.bad.push({ row, ...read.bad });
  if ('leftOut' in read) return void file.leftOut.push(read.leftOut);
  const { urn } = read.school;
  const before = rows.get(urn);
  rows.set(urn, row);
  if (before === undefined) file.schools.push(read.school);
  else file.bad.push({ row, column: 'URN', words: `It is that of row ${before}. Leave one of them out` });
}

const notTheRegister = (missing: string[]): string =>
  `The file is not the register’s: it has no column ${missing.join(', ')}. Choose the CSV file with all fields, as it was downloaded`;
