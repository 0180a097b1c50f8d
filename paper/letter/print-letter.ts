import { LARGE, SIZE } from '../measures';
import { printParts } from '../parts';
import { written } from '../sheet';
import { partsOf } from './read-html';
import { printEnvelope, type Envelope } from './window';

/** A letter as it is printed. */
export interface OnSheets {
  /** What the file is called by programs that read it aloud, without a name of a pupil. */
  title: string;
  /** Who writes, when, about which case: a line each. */
  from: string[];
  /** The name, then what is known of the address. */
  address: string[];
  /** Whose: a window envelope of the school, unless it is the gateway's. */
  envelope?: Envelope;
  /** The letter, as it was sent. */
  html: string;
  /** For a reader who asked for it (E5). What stands in the window of the envelope stays as it is. */
  large?: boolean;
  /** For a reader with a link to a page of their own, which is not printed. */
  hasOwnPage?: boolean;
}

const OWN_PAGE = 'You can read this on your own page too. Open the link in our newest email to you.';

/** A stored letter as a tagged PDF/UA file, for the printer and a window envelope (E2). */
export const printLetter = ({
  title,
  html,
  from,
  address,
  envelope,
  large,
  hasOwnPage,
}: OnSheets): Promise<Buffer> =>
  written(
    title,
    (sheet) => {
      printEnvelope(sheet, { from, address }, envelope);
      printParts(sheet, partsOf(html, hasOwnPage ? OWN_PAGE : ''));
    },
    large ? LARGE : SIZE,
  );
