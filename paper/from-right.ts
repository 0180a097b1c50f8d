import bidiFactory, { type EmbeddingLevels } from 'bidi-js';
import { A4, MARGIN, WIDTH } from './measures';
import { printable } from './text';

type Pdf = PDFKit.PDFDocument;

const bidi = bidiFactory();
const BOTTOM = A4.height - MARGIN.bottom;

/** Its letters go further up and down than ours: from one line to the next, in times the size of the type. */
const LINE = 1.7;

/** A line of a paragraph: its first character, and the one after its last. */
interface Line {
  start: number;
  end: number;
}

/** What stands together on a line: a word, a part of one, or a space. */
interface Piece {
  text: string;
  fromRight: boolean;
}

/**
 * Prints a paragraph of a language that is written from the right, from where the pen stands. pdfkit shapes a word of it, and
 * sets one word after the other from the left, so each piece is put where the eye wants it. What is copied or read aloud
 * is the line as it was written (ActualText): the glyphs are in the order of the eye.
 *
 * @param size of the type, in points
 */
export function writeFromRight(pdf: Pdf, words: string, size: number): void {
  const text = words.replaceAll(/\s+/g, ' ').trim();
  const levels = bidi.getEmbeddingLevels(text, 'rtl');
  for (const line of linesOf(pdf, text, levels)) {
    if (pdf.y + size * LINE > BOTTOM) pdf.addPage();
    const { y } = pdf;
    printLine(pdf, text.slice(line.start, line.end), piecesOf(text, levels, line), y + size * 1.1);
    pdf.y = y + size * LINE;
  }
  pdf.font('regular');
  pdf.x = MARGIN.left;
}

/** @param base where its letters stand */
function printLine(pdf: Pdf, written: string, pieces: Piece[], base: number): void {
  let x = MARGIN.left + WIDTH - widthOf(pdf, pieces);
  pdf.markContent('Span', { actual: `${written} ` });
  for (const piece of pieces) {
    const text = inItsType(pdf, piece);
    if (piece.text !== ' ') pdf.text(text, x, base, { lineBreak: false, baseline: 'alphabetic' });
    x += pdf.widthOfString(text);
  }
  pdf.endMarkedContent();
}

/** Names and numbers of ours stand in the type of the rest of the letter. */
function inItsType(pdf: Pdf, { text, fromRight }: Piece): string {
  pdf.font(fromRight ? 'from-right' : 'regular');
  return printable(pdf, text);
}

const widthOf = (pdf: Pdf, pieces: Piece[]): number =>
  pieces.reduce((sum, piece) => sum + pdf.widthOfString(inItsType(pdf, piece)), 0);

/** As many words to a line as there is room for. A word is never parted: its letters would change their shapes. */
function linesOf(pdf: Pdf, text: string, levels: EmbeddingLevels): Line[] {
  const lines: Line[] = [];
  let [start, end] = [0, 0];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const after = index + word.length;
    if (end > start && widthOf(pdf, piecesOf(text, levels, { start, end: after })) > WIDTH) {
      lines.push({ start, end });
      start = index;
    }
    end = after;
  }
  return [...lines, { start, end }];
}

/** The words and spaces of a line, from left to right; each is of one direction, its letters in the order of reading. */
function piecesOf(text: string, levels: EmbeddingLevels, { start, end }: Line): Piece[] {
  const pieces: (Piece & { last: number })[] = [];
  for (const place of bidi.getReorderedIndices(text, levels, start, end - 1).slice(start, end)) {
    const fromRight = (levels.levels[place] ?? 0) % 2 === 1;
    const written = text.charAt(place);
    const character = (fromRight && bidi.getMirroredCharacter(written)) || written;
    const piece = pieces.at(-1);
    const goesOn = piece?.fromRight === fromRight && place === piece.last + (fromRight ? -1 : 1);
    if (!piece || !goesOn || character === ' ' || piece.text === ' ')
      pieces.push({ text: character, last: place, fromRight });
    else {
      piece.text = fromRight ? character + piece.text : piece.text + character;
      piece.last = place;
    }
  }
  return pieces;
}
