import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';

/** One row below the header. */
export interface CsvRow {
  /** As a spreadsheet numbers it: the header is row 1. */
  row: number;
  cells: string[];
}

const DELIMITERS = [',', ';', '\t'];
const CHUNK_CHARACTERS = 65_536;
/** After so many rows everybody else has their turn: a reader that never waits would keep them all waiting. */
const ROWS_AT_ONCE = 200;

/**
 * Reads a table row by row, so that a file of the whole country neither fills the memory nor stops everything else. Commas,
 * semicolons and tabs are told apart by the header.
 *
 * @throws CsvError where it is no table
 */
export async function* csvRows(text: string): AsyncGenerator<CsvRow> {
  const parser = Readable.from(chunksOf(text)).pipe(
    parse({ bom: true, delimiter: delimiterOf(text), relax_column_count: true, trim: true }),
  );
  let row = 0;
  for await (const cells of parser as AsyncIterable<string[]>) {
    row += 1;
    if (row % ROWS_AT_ONCE === 0) await setImmediate();
    if (cells.some((cell) => cell !== '')) yield { row, cells };
  }
}

export const isNoTable = (error: unknown): boolean => error instanceof CsvError;

/** What parts the columns: whichever the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const header = (end === -1 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
  const found = (delimiter: string): number => header.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => found(b) - found(a))[0] ?? ',';
}

function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHUNK_CHARACTERS) yield text.slice(at, at + CHUNK_CHARACTERS);
}
