import { inOrder } from '../../../rules/calendar/checks/in-order';
import { entriesOf, type Entry, type EntryKind } from '../../../rules/calendar/entries';
import type { DateRange, LocalDate, SchoolCalendar, SchoolYear } from '../../../rules/calendar/types';
import type { CalendarFile } from '../import/file';
import { wrong, type Edited } from './edited';

/**
 * Takes a file into a calendar. Each kind of entry that the file has for a year takes the place of that kind; what the
 * file says nothing about stays: a list of terms leaves INSET days and closures as they are. Other years stay.
 *
 * @param on the day of the import: closures that are new count as announced on it
 */
export function takeFile(
  calendar: SchoolCalendar,
  { years, entries }: Pick<CalendarFile, 'years' | 'entries'>,
  on: LocalDate,
): Edited {
  const named = years.map((year) => calendar.years.find((one) => one.from === year.from) ?? emptyYear(year));
  const renamed = named.map((year, at): SchoolYear => ({ ...year, ...years[at] }));
  const known = [
    ...renamed,
    ...calendar.years.filter((year) => !renamed.some((one) => one.from === year.from)),
  ];
  const touched = new Map<SchoolYear, Entry[]>(renamed.map((year) => [year, []]));
  for (const entry of entries) {
    const year =
      [...touched.keys(), ...known].find(({ from, to }) => from <= entry.from && entry.from <= to) ??
      emptyYear(usualYear(entry.from));
    touched.set(year, [...(touched.get(year) ?? []), entry]);
  }
  if (touched.size === 0)
    return wrong('file', 'Nothing in this file says when the school is open. Choose another file');
  const taken = [...touched].map(([year, its]) => withEntries(year, its, on));
  const rest = known.filter((year) => !touched.has(year));
  return { calendar: { years: inOrder([...rest, ...taken]) } };
}

const emptyYear = ({ name, from, to }: DateRange): SchoolYear => ({ name, from, to, terms: [] });

/** The school year of a date where nobody says otherwise: 1 September to 31 August. */
function usualYear(date: LocalDate): DateRange {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < '09-01' ? 1 : 0);
  const name = `${year}/${`${(year + 1) % 100}`.padStart(2, '0')}`;
  return { name, from: `${year}-09-01`, to: `${year + 1}-08-31` };
}

function withEntries(year: SchoolYear, entries: Entry[], on: LocalDate): SchoolYear {
  const kept = entriesOf(year).filter((old) => !entries.some((entry) => entry.kind === old.kind));
  const of = (kind: EntryKind): Entry[] =>
    inOrder([...kept, ...entries].filter((entry) => entry.kind === kind));
  const ranges = (kind: EntryKind): DateRange[] => of(kind).map(({ from, to, name }) => ({ from, to, name }));
  const announced = (date: LocalDate): LocalDate =>
    year.closures?.find((closure) => closure.date === date)?.announcedOn ?? on;
  return {
    name: year.name,
    from: year.from,
    to: year.to,
    terms: ranges('term'),
    holidays: ranges('holiday'),
    inset: [...new Set(of('inset').map(({ from }) => from))],
    closures: of('closure').map(({ from: date, name }) => ({ date, name, announcedOn: announced(date) })),
    partDays: of('part-day').map(({ from: date, open = [] }) => ({ date, open })),
  };
}
