import { StringDecoder } from 'node:string_decoder';

/** A line longer than this is not kept: its beginning is enough to say so. */
export const LONGEST_LINE = 4_000_000;

/** A line of text; `tooLong` where only that is known of it. */
export type Line = { text: string } | { tooLong: true };

/** The lines of a stream, a chunk's at a time. A last line needs no line feed; a byte order mark is no part of the first. */
export async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<Line[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let tooLong = false;
  let first = true;
  for await (const chunk of input) {
    let text = decoder.write(chunk);
    if (first) text = text.replace(/^\uFEFF/, '');
    first &&= text === '';
    const pieces = text.split('\n');
    const last = pieces.pop() ?? '';
    const lines: Line[] = [];
    for (const piece of pieces) {
      const whole = rest + piece;
      lines.push(tooLong || whole.length > LONGEST_LINE ? { tooLong: true } : { text: whole });
      rest = '';
      tooLong = false;
    }
    tooLong ||= rest.length + last.length > LONGEST_LINE;
    rest = tooLong ? '' : rest + last;
    if (lines.length > 0) yield lines;
  }
  rest += decoder.end();
  if (tooLong) yield [{ tooLong: true }];
  else if (rest !== '') yield [{ text: rest }];
}
