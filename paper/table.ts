import { A4, MARGIN, mm, WIDTH } from './measures';
import type { Table } from './part';
import type { Sheet } from './sheet';
import { addTag, artifact, type Tag } from './tags';
import { printable } from './text';

type Pdf = Sheet['pdf'];

const PAD = mm(1.5);
const BOTTOM = A4.height - MARGIN.bottom;

interface Column {
  x: number;
  width: number;
}

/** Prints a table. Its head is repeated on each page for the eye, and read aloud once. */
export function printTable({ pdf, root, size }: Sheet, { caption, head, rows }: Table): void {
  pdf.font('bold').fontSize(size.table);
  const columns = columnsOf(pdf, [head, ...rows]);
  const headHeight = heightOf(pdf, head, columns);
  if (pdf.y + 3 * headHeight > BOTTOM) pdf.addPage();
  const table = addTag(pdf, root, 'Table');
  if (caption) addTag(pdf, table, 'Caption', () => pdf.text(caption, MARGIN.left, pdf.y, { width: WIDTH }));
  printRow(pdf, head, columns, { row: addTag(pdf, addTag(pdf, table, 'THead'), 'TR'), cell: 'TH' });
  const body = addTag(pdf, table, 'TBody');
  for (const cells of rows) {
    pdf.font('regular');
    const height = heightOf(pdf, cells, columns);
    if (pdf.y + height > BOTTOM) {
      pdf.addPage().font('bold');
      printRow(pdf, head, columns, null);
      pdf.font('regular');
    }
    const isTooTall = pdf.y + height > BOTTOM;
    printRow(pdf, cells, isTooTall ? null : columns, { row: addTag(pdf, body, 'TR'), cell: 'TD' });
  }
  table.end();
  pdf.font('regular').fontSize(size.text);
}

/**
 * Prints one row from where the pen stands, with a line under it.
 *
 * @param columns null for a row that is taller than a page: its cells stand one under the other, so that none is cut off
 * @param tags null for a row that is not read aloud
 */
function printRow(
  pdf: Pdf,
  cells: string[],
  columns: Column[] | null,
  tags: { row: Tag; cell: 'TH' | 'TD' } | null,
): void {
  let top = pdf.y + PAD;
  let bottom = top;
  for (const [place, text] of cells.entries()) {
    const { x, width } = columns?.[place] ?? { x: MARGIN.left, width: WIDTH };
    const print = () => pdf.text(printable(pdf, text), x, top, { width: width - 2 * PAD });
    if (tags) addTag(pdf, tags.row, tags.cell, print);
    else artifact(pdf, 'Pagination', print);
    bottom = columns ? Math.max(bottom, pdf.y) : pdf.y;
    if (!columns) top = pdf.y;
  }
  pdf.y = bottom + PAD;
  artifact(pdf, 'Layout', () => {
    pdf.moveTo(MARGIN.left, pdf.y).lineTo(MARGIN.left + WIDTH, pdf.y);
    pdf.lineWidth(0.5).stroke('#767676');
  });
}

function heightOf(pdf: Pdf, cells: string[], columns: Column[]): number {
  const heights = cells.map((text, place) =>
    pdf.heightOfString(printable(pdf, text), { width: (columns[place]?.width ?? WIDTH) - 2 * PAD }),
  );
  return Math.max(...heights) + 2 * PAD;
}

/**
 * Shares the sheet among the columns by what their longest cells want. None gets less than its longest word, as far as that
 * is no more than a quarter of the sheet: an e-mail address may be broken.
 */
function columnsOf(pdf: Pdf, rows: string[][]): Column[] {
  const widest = (texts: string[], most: number) =>
    Math.min(most, texts.reduce((width, text) => Math.max(width, pdf.widthOfString(text)), 0) + 2 * PAD + 1);
  const columns = (rows[0] ?? []).map((_, place) => {
    const cells = rows.map((row) => row[place] ?? '');
    const words = cells.flatMap((cell) => cell.split(/\s/));
    return { least: widest(words, WIDTH / 4), wanted: widest(cells, WIDTH) };
  });
  const least = sum(columns.map((column) => column.least));
  const more = sum(columns.map((column) => column.wanted)) - least;
  let x = MARGIN.left;
  return columns.map((column) => {
    const share = more > 0 ? (column.wanted - column.least) / more : 1 / columns.length;
    const width = least < WIDTH ? column.least + (WIDTH - least) * share : (column.least / least) * WIDTH;
    const placed = { x, width };
    x += width;
    return placed;
  });
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
