import type { CountedDay } from '../calendar/types';
import type { Language } from '../pupil/language';

/** One part of a letter. The same blocks become an e-mail's text and HTML, a page and a printed letter. */
export type Block =
  | { p: string }
  | { h: string }
  | { list: string[] }
  | { table: { head: string[]; rows: string[][] } }
  | { days: CountedDay[] };

/**
 * What is said above a letter to one of a family that reads another language than English. Without lines the English went
 * alone: not all of what had to be said has been read by a speaker.
 */
export interface Above {
  language: Exclude<Language, 'en'>;
  lines: string[];
}

/**
 * A notice in words, before any address or format. The subject carries no name: it is read over a shoulder and on a
 * locked screen. `action.path` begins with a slash; whoever renders it puts the address of the service before it.
 */
export interface Letter {
  subject: string;
  title: string;
  greeting: string;
  blocks: Block[];
  action?: { label: string; path: string };
  above?: Above;
}
