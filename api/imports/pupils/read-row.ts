import type { School } from '../../../database/partnerships';
import { registerPupil } from '../../commands/schemas/registration';
import { readDate } from '../../calendars/import/dates';
import type { BadRow } from '../bad-row';
import { schoolNamed } from '../schools-named';
import type { TableRow } from '../table';
import { columnOfField } from './column-of-field';
import { CONTACT_PARTS, CONTACTS, PUPIL_COLUMNS } from './columns';
import type { PupilRow } from './file';

const YES_OR_NO: Record<string, boolean> = {
  yes: true,
  y: true,
  true: true,
  no: false,
  n: false,
  false: false,
};

/**
 * Reads one line: by the schema that registers a pupil on a page, so that what the check lets through is never refused
 * later for its form.
 */
export function readRow(line: TableRow, schools: School[]): PupilRow | { bad: BadRow[] } {
  const { row, cell } = line;
  const bad: BadRow[] = [];
  const wrong = (column: string, words: string): void => {
    if (!bad.some((one) => one.column === column)) bad.push({ row, column, words });
  };
  for (const column of [...PUPIL_COLUMNS.required, ...PUPIL_COLUMNS.optional]) {
    if (cell(column).includes('\uFFFD')) wrong(column, 'A character was lost. Save the file as CSV UTF-8');
  }
  const yesOrNo = (column: string, whenEmpty?: boolean): boolean | undefined => {
    const written = cell(column).toLowerCase();
    const read = written === '' ? whenEmpty : YES_OR_NO[written];
    if (read === undefined)
      wrong(column, written === '' ? 'Say yes or no' : `"${cell(column)}" is neither yes nor no`);
    return read;
  };
  const school = schoolNamed(schools, cell('school'));
  if ('wrong' in school) wrong('school', school.wrong);
  const born = readDate(cell('date of birth'));
  if (born === null) wrong('date of birth', `"${cell('date of birth')}" is no date. Write it as 27/03/2013`);
  const days = daysIn(cell('days suspended elsewhere'));
  if (days === null) wrong('days suspended elsewhere', 'Write days as a number, like 2 or 2.5');
  const contacts = CONTACTS.flatMap((n) => {
    const named = (part: (typeof CONTACT_PARTS)[number]): string => `contact ${n} ${part}`;
    if (CONTACT_PARTS.every((part) => cell(named(part)) === '')) return [];
    const parentalResponsibility = yesOrNo(named('parental responsibility'));
    const [name, relation, email] = [cell(named('name')), cell(named('relation')), cell(named('email'))];
    const [postalAddress, phone] = [linesOf(cell(named('address'))), cell(named('phone'))];
    const known = { ...(postalAddress && { postalAddress }), ...(phone && { phone }) };
    return [{ name, relation, email, ...known, parentalResponsibility }];
  });
  const parsed = registerPupil.safeParse({
    school: 'school' in school ? school.school.id : 'none',
    registration: {
      firstName: cell('first name'),
      lastName: cell('last name'),
      ...(cell('upn') !== '' && { upn: cell('upn') }),
      contacts,
    },
    pupil: {
      dateOfBirth: born ?? '',
      yearGroup: yearIn(cell('year group')),
      homeAuthority: cell('home authority'),
      lookedAfter: yesOrNo('looked after', false),
      socialWorker: yesOrNo('social worker', false),
      plan: yesOrNo('plan', false),
      earlierSessionsThisYear: (days ?? 0) * 2,
    },
    ...needIn(cell('tier of need'), cell('early help')),
  });
  for (const { path, message } of parsed.error?.issues ?? []) wrong(columnOfField(path), message);
  return parsed.success && bad.length === 0 ? { row, body: parsed.data } : { bad };
}

/** What a line says of the need, in the words of the page: "Considerable", "not needed". Nothing where both are empty. */
function needIn(tier: string, earlyHelp: string): { need?: Record<string, string> } {
  const code = (written: string): string => written.toLowerCase().replace(/\s+/g, '-');
  if (tier === '' && earlyHelp === '') return {};
  return {
    need: { ...(tier && { tier: code(tier) }), ...(earlyHelp && { earlyHelp: code(earlyHelp) }) },
  };
}

/** An address in lines; one that stands in a single line is parted at its commas. */
const linesOf = (address: string): string =>
  address.includes('\n') ? address : address.replaceAll(/\s*,\s*/g, '\n');

/** Half days are the smallest that are counted. */
function daysIn(written: string): number | null {
  if (written === '') return 0;
  const days = Number(written.replace(',', '.'));
  return Number.isInteger(days * 2) && days >= 0 ? days : null;
}

/** "9", "Year 9" and "Y9"; "R" for reception. */
function yearIn(written: string): number {
  if (/^(r|reception|year r)$/i.test(written)) return 0;
  return Number(/^(?:year\s*|y)?(\d{1,2})$/i.exec(written)?.[1] ?? NaN);
}
