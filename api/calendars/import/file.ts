import type { Entry } from '../../../rules/calendar/entries';
import type { DateRange } from '../../../rules/calendar/types';

/** One line of a file, as its writer put it and as it was read. */
export interface ReadLine {
  /** Where it stands: "Line 3", or the words of an entry and its days. */
  where: string;
  /** What it was taken for, or why it was not. */
  words: string;
}

/** What a file says of a school's year. */
export interface CalendarFile {
  /** School years that it names itself; other dates go to the year they are in. */
  years: DateRange[];
  entries: Entry[];
  understood: ReadLine[];
  /** Entries that say nothing about school days, or that cannot be told. They are left out. */
  notUnderstood: ReadLine[];
}

/** A file that was read, or everything that is wrong with it: then nothing of it is taken. */
export type Reading = CalendarFile | { errors: ReadLine[] };
