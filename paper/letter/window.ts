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
const DL = {
  address: { x: mm(24), y: mm(56), width: mm(74), size: 10.5 },
  sender: { x: mm(122), y: mm(20), width: mm(68), size: 12 },
  folds: [mm(99), mm(198)],
};

/**
 * Where GOV.UK Notify reads the address: 24.6 to 120 mm from the left and 39.5 to 66.3 mm from the top, nothing else there; who
 * writes, right of 125 mm. It folds itself, and refuses what stands nearer than 15 mm to the left or right edge.
 *
 * @source https://github.com/alphagov/notifications-template-preview, app/precompiled.py
 */
const GATEWAY = {
  address: { x: mm(26), y: mm(40), width: mm(92), size: 9 },
  sender: { x: mm(126), y: mm(20), width: mm(66), size: 12 },
  folds: [],
};

export type Envelope = 'window' | 'gateway';
const PLACES = { window: DL, gateway: GATEWAY };

/** Below the first fold: no line of the letter is creased. */
const BODY = mm(103);

/** So many lines of 10.5 points can be seen whole. */
const MOST_LINES = 5;

/** Prints who writes, the address for the window, and where to fold; the pen then stands where the letter begins. */
export function printEnvelope(
  { pdf, root, size }: Sheet,
  to: { from: string[]; address: string[] },
  envelope: Envelope = 'window',
): void {
  const { address, sender, folds } = PLACES[envelope];
  const block = (lines: string[], { x, y, width }: typeof sender) =>
    addTag(pdf, root, 'P', () => pdf.text(printable(pdf, lines.join('\n')), x, y, { width }));
  pdf.fontSize(sender.size);
  block(to.from, sender);
  pdf.fontSize(address.size).lineGap(0);
  block(envelope === 'window' ? linesThatFit(to.address) : to.address, address);
  pdf.fontSize(size.text).lineGap(mm(0.8));
  for (const y of folds) {
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
