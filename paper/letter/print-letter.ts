import { LARGE, SIZE } from '../measures';
import { printParts } from '../parts';
import { written } from '../sheet';
import { partsOf } from './read-html';
import { printEnvelope, type Envelope } from './window';

/** Where somebody finds a link to their own page. */
export type LinkIn = 'email' | 'text' | 'email or text';

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
  /** For a reader with a link to a page of their own, which is not printed: in what they find one. */
  linkIn?: LinkIn | null;
}

const ownPage = (linkIn: LinkIn): string =>
  `You can read this on your own page too. Open the link in our newest ${linkIn} to you.`;

/** A stored letter as a tagged PDF/UA file, for the printer and a window envelope (E2). */
export const printLetter = ({
  title,
  html,
  from,
  address,
  envelope,
  large,
  linkIn,
}: OnSheets): Promise<Buffer> =>
  written(
    title,
    (sheet) => {
      printEnvelope(sheet, { from, address }, envelope);
      printParts(sheet, partsOf(html, linkIn ? ownPage(linkIn) : ''));
    },
    large ? LARGE : SIZE,
  );
