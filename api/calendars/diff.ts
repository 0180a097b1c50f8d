import { entriesOf, type EntryKind } from '../../rules/calendar/entries';
import type { DateRange, SchoolCalendar } from '../../rules/calendar/types';
import { dateInWords } from '../../rules/calendar/words';

/** What a line of a calendar is called. */
export const KIND_WORDS: Record<EntryKind, string> = {
  term: 'Term',
  holiday: 'Holiday',
  inset: 'INSET',
  closure: 'Closed',
  'part-day': 'Part day',
};

/** What one calendar has and another has not, in words. */
export interface CalendarDiff {
  added: string[];
  removed: string[];
}

/** What has changed from one calendar to another, line by line. */
export function calendarDiff(before: SchoolCalendar, after: SchoolCalendar): CalendarDiff {
  const [old, now] = [linesOf(before), linesOf(after)];
  return {
    added: now.filter((line) => !old.includes(line)),
    removed: old.filter((line) => !now.includes(line)),
  };
}

const linesOf = ({ years }: SchoolCalendar): string[] =>
  years.flatMap((year) => [
    `School year ${year.name}: ${rangeInWords(year)}`,
    ...entriesOf(year).map((entry) => `${KIND_WORDS[entry.kind]}: ${rangeInWords(entry)}${called(entry)}`),
  ]);

const called = ({ kind, name }: { kind: EntryKind; name: string }): string =>
  kind === 'inset' ? '' : `, ${name}`;

/** "Monday 2 November 2026", or the first and the last day of several. */
export const rangeInWords = ({ from, to }: Pick<DateRange, 'from' | 'to'>): string =>
  from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
