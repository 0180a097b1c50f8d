import type { CountedDay } from '../calendar/types';

/** One part of a letter. The same blocks become an e-mail's text and HTML, a page and a printed letter. */
export type Block =
  | { p: string }
  | { h: string }
  | { list: string[] }
  | { table: { head: string[]; rows: string[][] } }
  | { days: CountedDay[] };

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
}
