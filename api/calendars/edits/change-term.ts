import { inOrder } from '../../../rules/calendar/checks/in-order';
import type { DateRange, SchoolCalendar } from '../../../rules/calendar/types';
import { keyOf } from '../entry-key';
import { entriesOf } from '../../../rules/calendar/entries';
import { withYear, wrong, type Edited } from './edited';

/** Other days, or another name, for a term. `which` is its key, as the form listed it. */
export function changeTerm(calendar: SchoolCalendar, which: string, term: DateRange): Edited {
  for (const year of calendar.years) {
    const entry = entriesOf(year).find((one) => one.kind === 'term' && keyOf(year, one) === which);
    if (!entry) continue;
    const others = year.terms.filter(({ from, to }) => from !== entry.from || to !== entry.to);
    return withYear(calendar, year, { terms: inOrder([...others, term]) });
  }
  return wrong('which', 'This term is no longer in the calendar. Choose another');
}
