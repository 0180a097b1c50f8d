import type { LocalDate, SchoolCalendar, SchoolYear } from '../../../rules/calendar/types';
import { keyedEntries } from '../entry-key';
import { withYear, wrong, type Edited } from './edited';

/** Takes lines out of a calendar: a closure that did not come, a term entered twice. `keys` as the form listed them. */
export function removeEntries(calendar: SchoolCalendar, keys: readonly string[]): Edited {
  const found = keyedEntries(calendar).filter(({ key }) => keys.includes(key));
  if (found.length < keys.length) {
    return wrong('which', 'One of these is no longer in the calendar. Look at the list again');
  }
  let edited: Edited = { calendar };
  for (const year of calendar.years) {
    const out = found.filter((one) => one.year === year).map(({ entry }) => entry);
    const goes = (kind: string, from: LocalDate, to = from): boolean =>
      out.some((entry) => entry.kind === kind && entry.from === from && entry.to === to);
    const changes: Partial<SchoolYear> = {
      terms: year.terms.filter(({ from, to }) => !goes('term', from, to)),
      holidays: (year.holidays ?? []).filter(({ from, to }) => !goes('holiday', from, to)),
      inset: (year.inset ?? []).filter((date) => !goes('inset', date)),
      closures: (year.closures ?? []).filter(({ date }) => !goes('closure', date)),
      partDays: (year.partDays ?? []).filter(({ date }) => !goes('part-day', date)),
    };
    if (out.length > 0 && 'calendar' in edited) edited = withYear(edited.calendar, year, changes);
  }
  return edited;
}
