import type { School } from '../../../database/partnerships';
import { nameKey } from '../../../database/name-key';
import type { LocalDate } from '../../../rules/calendar/types';
import { readTable } from '../table';
import { PUPIL_COLUMNS } from './columns';
import type { PupilRow, PupilsFile } from './file';
import { notesOn } from './notes';
import { readRow } from './read-row';

/** Two years of a large secondary school; more is parted into several files. */
const MOST_PUPILS = 1_000;

/** What tells pupils apart where there is no number: the name without accents, and the date of birth. */
export const pupilKey = (firstName: string, lastName: string, born: LocalDate): string =>
  `${nameKey(firstName)} ${nameKey(lastName)} ${born}`;

/**
 * Reads a file of pupils with their contacts.
 *
 * @param today London date
 * @returns a sentence where it is no such file
 */
export async function readPupils(
  text: string,
  schools: School[],
  today: LocalDate,
): Promise<PupilsFile | { wrong: string }> {
  const table = await readTable(text, PUPIL_COLUMNS, MOST_PUPILS);
  if ('wrong' in table) return table;
  const file: PupilsFile = { rows: [], bad: [], notes: [], unread: table.unread };
  const seen = new Map<string, number>();
  for (const line of table.rows) {
    const read = readRow(line, schools);
    if ('bad' in read) {
      file.bad.push(...read.bad);
      continue;
    }
    const bad = notYetBorn(read, today) ?? twice(read, seen);
    if (bad) file.bad.push({ row: read.row, ...bad });
    else {
      file.rows.push(read);
      file.notes.push(...notesOn(read, today));
    }
  }
  return file;
}

const notYetBorn = ({ body }: PupilRow, today: LocalDate) =>
  body.pupil.dateOfBirth > today
    ? { column: 'date of birth', words: 'The day has not come yet. Look at the year' }
    : null;

/** A pupil stands in a file once: by number, and by name and date of birth. */
function twice({ row, body }: PupilRow, seen: Map<string, number>): { column: string; words: string } | null {
  const { firstName, lastName, upn } = body.registration;
  const keys: [column: string, key: string][] = [
    ['first name', pupilKey(firstName, lastName, body.pupil.dateOfBirth)],
    ...(upn === undefined ? [] : [['upn', upn] as [string, string]]),
  ];
  for (const [column, key] of keys.reverse()) {
    const before = seen.get(key);
    if (before !== undefined)
      return { column, words: `It is the pupil of row ${before}. Leave one of them out` };
  }
  for (const [, key] of keys) seen.set(key, row);
  return null;
}
