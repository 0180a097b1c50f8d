import { CsvError, parse } from 'csv-parse/sync';
import { partDayName, type Entry, type EntryKind } from '../../../rules/calendar/entries';
import type { DateRange, Session } from '../../../rules/calendar/types';
import { daysBetween } from '../../../rules/calendar/epoch-day';
import { KIND_WORDS, rangeInWords } from '../diff';
import { readDate } from './dates';
import { eachWeekday } from './each-weekday';
import type { Reading, ReadLine } from './file';

/** The kinds that a file may give, as people also write them. */
const KINDS: Record<string, EntryKind | 'year'> = {
  year: 'year',
  'school year': 'year',
  term: 'term',
  'half term': 'holiday',
  holiday: 'holiday',
  inset: 'inset',
  'inset day': 'inset',
  'training day': 'inset',
  closure: 'closure',
  closed: 'closure',
  'part day': 'part-day',
};
const NAMES: Partial<Record<EntryKind | 'year', string>> = { inset: 'INSET day', closure: 'Closed' };
const LONGEST_NAME = 200;
const LONGEST_DAYS = 400;
const FORM = 'kind,from,to,name';

interface Row {
  record: Record<string, string>;
  info: { lines: number };
}

/**
 * Reads a calendar from a table: a header `kind,from,to,name`, then a line for each entry. Any line that is wrong stops
 * all of it: half a calendar gives wrong dates.
 */
export function readCsv(text: string): Reading {
  let rows: Row[];
  try {
    rows = parse(text, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      delimiter: [',', ';', '\t'],
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { errors: [{ where: 'The file', words: `It is not a table with the header ${FORM}` }] };
  }
  const [first] = rows;
  if (!first) return { errors: [{ where: 'The file', words: 'It has no lines below its header' }] };
  if (!('kind' in first.record && 'from' in first.record)) {
    return { errors: [{ where: 'Line 1', words: `The header must be ${FORM}` }] };
  }
  const read = rows.map((row) => ({ where: `Line ${row.info.lines}`, ...readRow(row.record) }));
  const errors = read.flatMap(({ where, wrong }) => (wrong === undefined ? [] : [{ where, words: wrong }]));
  if (errors.length > 0) return { errors };
  return {
    years: read.flatMap(({ year }) => year ?? []),
    entries: read.flatMap(({ entry }) => (entry ? unfolded(entry) : [])),
    understood: read.map(({ where, year, entry }): ReadLine => ({ where, words: inWords(year, entry) })),
    notUnderstood: [],
  };
}

type ReadRow =
  { wrong: string; year?: never; entry?: never } | { wrong?: never; year?: DateRange; entry?: Entry };

function readRow(record: Record<string, string>): ReadRow {
  const { kind: written = '', from: first = '', to: last = '', name: called = '' } = record;
  const kind = KINDS[written.toLowerCase().replace(/[-_\s]+/g, ' ')];
  if (!kind)
    return {
      wrong: `"${written}" is no kind of entry. Use ${[...new Set(Object.values(KINDS))].join(', ')}`,
    };
  const from = readDate(first);
  if (!from) return { wrong: `"${first}" is no date. Write it as 2026-09-03 or 03/09/2026` };
  const to = last === '' ? from : readDate(last);
  if (!to) return { wrong: `"${last}" is no date. Write it as 2026-09-03 or 03/09/2026` };
  if (to < from) return { wrong: 'It ends before it begins' };
  if (daysBetween(from, to) > LONGEST_DAYS) return { wrong: 'It lasts longer than a year' };
  if (called.length > LONGEST_NAME) return { wrong: `Its name is longer than ${LONGEST_NAME} characters` };
  const name = called || (NAMES[kind] ?? (kind === 'holiday' ? 'Holiday' : ''));
  if (kind === 'part-day') return partDay({ from, to, name });
  if (name === '') return { wrong: `Give the ${kind} a name` };
  return kind === 'year' ? { year: { from, to, name } } : { entry: { kind, from, to, name } };
}

/** A part day says by its name when the school is open. */
function partDay({ from, to, name }: DateRange): ReadRow {
  const open: Session[] = /^(am\b|morning)/i.test(name)
    ? ['am']
    : /^(pm\b|afternoon)/i.test(name)
      ? ['pm']
      : [];
  if (open.length === 0)
    return { wrong: 'Name a part day "morning" or "afternoon": when the school is open' };
  if (from !== to) return { wrong: 'A part day is one day. Write a line for each' };
  return { entry: { kind: 'part-day', from, to, name: partDayName(open), open } };
}

const unfolded = (entry: Entry): Entry[] =>
  entry.kind === 'inset' || entry.kind === 'closure' ? eachWeekday(entry) : [entry];

function inWords(year: DateRange | undefined, entry: Entry | undefined): string {
  if (year) return `School year ${year.name}: ${rangeInWords(year)}`;
  return entry ? `${KIND_WORDS[entry.kind]}: ${rangeInWords(entry)}, ${entry.name}` : '';
}
