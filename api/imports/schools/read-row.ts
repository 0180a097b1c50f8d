import { line } from '../../commands/schemas/text';
import { establishmentType } from '../../../rules/register/establishment-type';
import { phaseOf } from '../../../rules/register/phase';
import { COLUMNS, type Cell, type Column } from './columns';
import type { RegisterSchool } from './file';

/** The register's own words for a school that is open: it may be about to close. */
const OPEN = ['1', '3'];
const STATUSES: Record<string, string> = { '2': 'closed', '4': 'not open yet' };

/** What one row is: a school, something that is none, or wrong. */
export type ReadRow =
  | { school: RegisterSchool }
  | { leftOut: { urn: string; name: string; why: string } }
  | { bad: { column: string; words: string } };

const bad = (column: Column, words: string): ReadRow => ({ bad: { column: COLUMNS[column], words } });
const name = line('the name');

/** Reads one row of the register's file. A row that is left out need not be whole. */
export function readRow(cell: Cell): ReadRow {
  const urn = cell('urn');
  if (!/^\d{5,7}$/.test(urn)) return bad('urn', `"${urn}" is no number of a school. Give its six figures`);
  const called = name.safeParse(cell('name'));
  if (!called.success) return bad('name', called.error.issues[0]?.message ?? '');
  if (called.data.includes('\uFFFD')) {
    return bad('name', 'A character was lost when the file was saved. Download it again, and do not open it');
  }
  const status = cell('status');
  const leftOut = (why: string): ReadRow => ({ leftOut: { urn, name: called.data, why } });
  if (STATUSES[status]) return leftOut(STATUSES[status]);
  if (!OPEN.includes(status))
    return bad('status', `"${status}" is no status. Give 1 where the school is open`);
  const type = establishmentType(cell('type'));
  if (!type)
    return bad('type', `Type "${cell('type')}" is not known. Leave the row out, or add the school by hand`);
  if ('not' in type) return leftOut(type.not);
  const code = cell('phase');
  if (code === '1' || code === '6') return leftOut('no pupils of school age');
  const establishment = cell('establishment').padStart(4, '0');
  if (!/^\d{4}$/.test(establishment)) return bad('establishment', 'Give the four figures of the school');
  const phase = phaseOf(code, /^\d{1,2}$/.test(cell('oldest')) ? Number(cell('oldest')) : null);
  if (!phase) return bad('oldest', 'Give the highest age of the pupils: the phase does not tell');
  const authority = cell('authority');
  return { school: { urn, name: called.data, kind: type.kind, authority, phase, establishment } };
}
