import type { Evidence } from '../evidence/gather';
import { figuresOf, shared, yearly, type Figures } from './figures';

type Column = [head: string, cell: (f: Figures, e: Evidence) => string | number];

const perPupil = ({ actions, pupils }: Figures): number => actions / Math.max(1, pupils);

const COLUMNS: Column[] = [
  ['pupils', (f) => f.pupils || ''],
  ['commands', (f) => f.commands],
  ['refused', (f) => f.refused],
  ['letters', (f) => f.letters],
  ['met', (f) => f.met],
  ['late', (f) => f.late],
  ['lapsed', (f) => f.lapsed],
  ['open', (f) => f.running],
  ['bookings', (f) => f.bookings],
  ['actions', (f) => f.actions],
  ['a pupil', (f) => (f.pupils > 0 ? perPupil(f).toFixed(1) : '')],
  ['a year', (f, e) => (f.pupils > 0 ? yearly(e, perPupil(f)).toFixed(0) : '')],
];

/** The table of the term, a row for each path. */
export function tableOf(evidence: Evidence): string {
  const rows = figuresOf(evidence);
  const all = rows.reduce((sum, row) => add(sum, row));
  const cells = [...rows, { ...all, title: 'All' }].map((row) => {
    return [row.title, ...COLUMNS.map(([, cell]) => String(cell(row, evidence)))];
  });
  const table = [['', ...COLUMNS.map(([head]) => head)], ...cells];
  const widths = table[0]?.map((_, n) => Math.max(...table.map((row) => row[n]?.length ?? 0))) ?? [];
  const lines = table.map((row) => row.map((cell, n) => pad(cell, widths[n] ?? 0, n)).join('  '));
  const note =
    'Of the duties so many were met, late, lapsed with what they arose from, or are open and due later.\n' +
    `"a year" is ${yearly(evidence, 1).toFixed(2)} times "a pupil": 190 school days instead of those lived through. ` +
    `A pupil's share of the meetings and the partnership is ${shared(evidence).toFixed(1)} actions, in the last row.`;
  return [...lines, '', note].join('\n');
}

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

function add(one: Figures, other: Figures): Figures {
  const sum = { ...one };
  for (const key of Object.keys(one) as (keyof Figures)[]) {
    if (key !== 'title') sum[key] = one[key] + other[key];
  }
  return sum;
}
