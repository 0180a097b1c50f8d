import { writeFromRight } from './from-right';
import { A4, GAP, MARGIN, mm, WIDTH } from './measures';
import type { Part } from './part';
import type { Sheet } from './sheet';
import { printTable } from './table';
import { addTag } from './tags';
import { printable } from './text';

/** Where the foot of the page begins. */
const BOTTOM = A4.height - MARGIN.bottom;
const INDENT = mm(6);

/** A heading stands on the page of the lines that it heads. */
const WITH_HEADING = mm(24);

/** Prints parts one under the other, each with its tag, from where the pen stands. */
export function printParts(sheet: Sheet, parts: Part[]): void {
  const { pdf } = sheet;
  for (const part of parts) {
    if ('title' in part) printHeading(sheet, 'H1', part.title);
    else if ('heading' in part) printHeading(sheet, 'H2', part.heading);
    else if ('p' in part) printParagraph(sheet, part);
    else if ('list' in part) printList(sheet, part.list);
    else printTable(sheet, part.table);
    pdf.y += GAP;
  }
}

function printParagraph({ pdf, root, size }: Sheet, { p, lang, dir }: Extract<Part, { p: string }>): void {
  const draw = () => (dir === 'rtl' ? writeFromRight(pdf, p, size.text) : write(pdf, p));
  addTag(pdf, root, 'P', draw, lang);
}

function printHeading({ pdf, root, size }: Sheet, tag: 'H1' | 'H2', text: string): void {
  pdf.font('bold').fontSize(tag === 'H1' ? size.title : size.heading);
  if (pdf.y + WITH_HEADING > BOTTOM) pdf.addPage();
  else if (tag === 'H2') pdf.y += GAP;
  addTag(pdf, root, tag, () => write(pdf, text));
  pdf.font('regular').fontSize(size.text);
}

function printList({ pdf, root }: Sheet, items: string[]): void {
  const list = addTag(pdf, root, 'L');
  for (const item of items) {
    if (pdf.y + pdf.currentLineHeight(true) > BOTTOM) pdf.addPage();
    const { y } = pdf;
    const line = addTag(pdf, list, 'LI');
    addTag(pdf, line, 'Lbl', () => pdf.text('•', MARGIN.left, y, { lineBreak: false }));
    addTag(pdf, line, 'LBody', () => write(pdf, item, y, INDENT));
  }
  list.end();
}

function write(pdf: Sheet['pdf'], text: string, y = pdf.y, indent = 0): void {
  pdf.text(printable(pdf, text), MARGIN.left + indent, y, { width: WIDTH - indent });
}
