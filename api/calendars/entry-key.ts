import { entriesOf, type Entry } from '../../rules/calendar/entries';
import type { SchoolCalendar, SchoolYear } from '../../rules/calendar/types';

/** What names one line of a calendar in a form: its year, what it is and its days. */
export const keyOf = (year: SchoolYear, { kind, from, to }: Entry): string =>
  `${year.name} ${kind} ${from} ${to}`;

/** Every line of a calendar with its key and its year. */
export const keyedEntries = ({ years }: SchoolCalendar): { key: string; year: SchoolYear; entry: Entry }[] =>
  years.flatMap((year) => entriesOf(year).map((entry) => ({ key: keyOf(year, entry), year, entry })));
