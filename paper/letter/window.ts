import { mm } from '../measures';
import type { Sheet } from '../sheet';
import { addTag, artifact } from '../tags';
import { printable } from '../text';

/**
 * Where things stand on the first sheet, so that it can be folded in three and posted in a DL window envelope (110 x 220 mm,
 * window 35 x 90 mm, 20 mm from the left and 20 mm from the bottom: the usual one in the United Kingdom).
 *
 * The upper third of the sheet (210 x 99 mm) has 11 mm of play up and down in it, and 10 mm to the sides. What is seen
 * through the window wherever the sheet slides is 55 to 79 mm from the top of the sheet and 20 to 100 mm from its left: the
 * address stands in there. What could ever be seen is 44 to 90 mm and 10 to 110 mm: nothing else stands in that.
 */
const ADDRESS = { x: mm(24), y: mm(56), width: mm(74), size: 10.5 };
const SENDER = { x: mm(122), y: mm(20), width: mm(68), size: 12 };
const FOLDS = [mm(99), mm(198)];
/** Below the first fold: no line of the letter is creased. */
const BODY = mm(103);

/** So many lines of 10.5 points can be seen whole. */
const MOST_LINES = 5;

/** Prints who writes, the address for the window, and where to fold; the pen then stands where the letter begins. */
export function printEnvelope({ pdf, root, size }: Sheet, to: { from: string[]; address: string[] }): void {
  const block = (lines: string[], { x, y, width }: typeof SENDER) =>
    addTag(pdf, root, 'P', () => pdf.text(printable(pdf, lines.join('\n')), x, y, { width }));
  pdf.fontSize(SENDER.size);
  block(to.from, SENDER);
  pdf.fontSize(ADDRESS.size).lineGap(0);
  block(linesThatFit(to.address), ADDRESS);
  pdf.fontSize(size.text).lineGap(mm(0.8));
  for (const y of FOLDS) {
    const mark = () => pdf.moveTo(mm(4), y).lineTo(mm(8), y).lineWidth(0.4).stroke('#767676');
    artifact(pdf, 'Layout', mark);
  }
  pdf.y = BODY;
}

/** A long address in as few lines as can be seen: the name alone in the first, the rest two or more to a line. */
export function linesThatFit([name = '', ...rest]: string[]): string[] {
  const perLine = Math.ceil(rest.length / (MOST_LINES - 1));
  const lines = rest.flatMap((_, place) =>
    place % perLine === 0 ? [rest.slice(place, place + perLine).join(', ')] : [],
  );
  return [name, ...lines];
}
