import { LARGE, SIZE } from '../measures';
import { printParts } from '../parts';
import { written } from '../sheet';
import { partsOf } from './read-html';
import { printEnvelope } from './window';

/** A letter as it is printed. */
export interface OnSheets {
  /** What the file is called by programs that read it aloud, without a name of a pupil. */
  title: string;
  /** Who writes, when, about which case: a line each. */
  from: string[];
  /** The name, then what is known of the address. */
  address: string[];
  /** The letter, as it was sent. */
  html: string;
  /** For a reader who asked for it (E5). What stands in the window of the envelope stays as it is. */
  large?: boolean;
}

/** A stored letter as a tagged PDF/UA file, for the printer and a window envelope (E2). */
export const printLetter = ({ title, html, from, address, large }: OnSheets): Promise<Buffer> =>
  written(
    title,
    (sheet) => {
      printEnvelope(sheet, { from, address });
      printParts(sheet, partsOf(html));
    },
    large ? LARGE : SIZE,
  );
