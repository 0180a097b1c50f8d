import { decode } from './decode';
import type { Reading } from './file';
import { readCsv } from './read-csv';
import { readICalendar } from './read-icalendar';

/** Reads a school's calendar from a file: iCalendar where it begins as one, otherwise a table. Nothing is saved. */
export const readFile = (bytes: Uint8Array): Reading => readText(decode(bytes));

/** The same, of a text that was pasted. */
export const readText = (text: string): Reading =>
  /^\s*\uFEFF?\s*BEGIN:/i.test(text) ? readICalendar(text) : readCsv(text);
