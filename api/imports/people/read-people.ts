import { z } from 'zod';
import type { School } from '../../../database/partnerships';
import type { LocalDate } from '../../../rules/calendar/types';
import type { Office } from '../../../rules/case/people';
import { readDate } from '../../calendars/import/dates';
import { email as address, line } from '../../commands/schemas/text';
import { PANEL_CATEGORIES, type PanelCategory } from '../../../rules/panel/categories';
import { ALL_OFFICES, CATEGORY_LIST, CATEGORY_NAMES, OFFICE_LIST, OFFICE_NAMES } from '../../words/offices';
import type { BadRow } from '../bad-row';
import { schoolNamed } from '../schools-named';
import { readTable, type TableRow } from '../table';
import { PEOPLE_COLUMNS } from './columns';

/** More staff than a partnership has. */
const MOST_PEOPLE = 500;

/** One line of a file of staff: somebody, and one office. */
export interface PersonRow {
  row: number;
  name: string;
  email: string;
  office: Office;
  school: string | null;
  from: LocalDate;
  to: LocalDate | null;
  category?: PanelCategory;
}

/** What a file of staff says, as it was read. */
export interface PeopleFile {
  rows: PersonRow[];
  unread: string[];
  bad: BadRow[];
}

const who = z.object({ name: line('the name'), email: address('the email address') });

/**
 * Reads a file of staff.
 *
 * @param today the first day of an office where the file gives none
 */
export async function readPeople(
  text: string,
  schools: School[],
  today: LocalDate,
): Promise<PeopleFile | { wrong: string }> {
  const table = await readTable(text, PEOPLE_COLUMNS, MOST_PEOPLE);
  if ('wrong' in table) return table;
  const read = table.rows.map((row) => readRow(row, schools, today));
  return {
    rows: read.flatMap((one) => ('bad' in one ? [] : [one])),
    bad: read.flatMap((one) => ('bad' in one ? one.bad : [])),
    unread: table.unread,
  };
}

function readRow(
  { row, cell }: TableRow,
  schools: School[],
  today: LocalDate,
): PersonRow | { bad: BadRow[] } {
  const bad: BadRow[] = [];
  const wrong = (column: string, words: string): void => void bad.push({ row, column, words });
  const parsed = who.safeParse({ name: cell('name'), email: cell('email') });
  for (const issue of parsed.error?.issues ?? []) wrong(String(issue.path[0]), issue.message);
  if (cell('name').includes('\uFFFD')) wrong('name', 'A character was lost. Save the file as CSV UTF-8');
  const office = officeNamed(cell('office'));
  if (!office) wrong('office', `"${cell('office')}" is no office. Give ${OFFICE_LIST}`);
  const named = cell('school') === '' ? null : schoolNamed(schools, cell('school'));
  if (named && 'wrong' in named) wrong('school', named.wrong);
  const category = categoryNamed(cell('category'));
  if (cell('category') !== '' && !category)
    wrong('category', `"${cell('category')}" is no category. Give ${CATEGORY_LIST}`);
  const from = cell('from') === '' ? today : readDate(cell('from'));
  const to = cell('to') === '' ? null : readDate(cell('to'));
  if (from === null) wrong('from', dateWanted(cell('from')));
  if (cell('to') !== '' && to === null) wrong('to', dateWanted(cell('to')));
  if (bad.length > 0 || !parsed.success || !office || from === null) return { bad };
  const school = named && 'school' in named ? named.school.id : null;
  const email = parsed.data.email.toLowerCase();
  return { row, ...parsed.data, email, office, school, from, to, ...(category && { category }) };
}

const dateWanted = (written: string): string =>
  `"${written}" is no date. Write it as 01/09/2026 or 2026-09-01`;

const officeNamed = (written: string): Office | undefined =>
  ALL_OFFICES.find(
    (office) => plain(office) === plain(written) || plain(OFFICE_NAMES[office]) === plain(written),
  );

const categoryNamed = (written: string): PanelCategory | undefined =>
  PANEL_CATEGORIES.find(
    (one) => plain(one) === plain(written) || plain(CATEGORY_NAMES[one]) === plain(written),
  );

const plain = (words: string): string => words.toLowerCase().replace(/[^a-z]/g, '');
