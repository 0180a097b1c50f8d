import { addDays, epochDayOf, weekday } from '../../../rules/calendar/epoch-day';
import { dateOf, localDateTimeOf } from '../../../rules/calendar/london-time';
import type { LocalDate, SchoolCalendar } from '../../../rules/calendar/types';

/** The days of one story: a pupil's autumn, with a suspension that runs across half-term. */
export interface Story {
  calendar: SchoolCalendar;
  /** A Monday: the programme opens. */
  opens: LocalDate;
  /** The Wednesday before half-term. */
  suspends: LocalDate;
  /** The sixth school day from it: a week of holiday and an INSET day later. */
  daySix: LocalDate;
}

/** The first autumn that lies ahead of today, so that a case's clock can be moved into it. */
export function story(now = Date.now()): Story {
  const today = dateOf(localDateTimeOf(now));
  const year = Number(today.slice(0, 4)) + (today.slice(5) < '08-15' ? 0 : 1);
  const halfTerm = mondayOnOrAfter(`${year}-10-22`);
  const suspends = addDays(halfTerm, -5);
  return {
    calendar: { years: [schoolYear(year, halfTerm)] },
    opens: addDays(halfTerm, -42),
    suspends,
    daySix: addDays(suspends, 15),
  };
}

const mondayOnOrAfter = (date: LocalDate): LocalDate => addDays(date, (8 - weekday(epochDayOf(date))) % 7);

const schoolYear = (year: number, halfTerm: LocalDate): SchoolCalendar['years'][number] => ({
  name: `${year}/${(year + 1) % 100}`,
  from: `${year}-09-01`,
  to: `${year + 1}-08-31`,
  terms: [
    { name: 'Autumn', from: `${year}-09-03`, to: `${year}-12-17` },
    { name: 'Spring', from: `${year + 1}-01-05`, to: `${year + 1}-03-24` },
    { name: 'Summer', from: `${year + 1}-04-20`, to: `${year + 1}-07-20` },
  ],
  holidays: [{ from: halfTerm, to: addDays(halfTerm, 4), name: 'Half-term' }],
  inset: [addDays(halfTerm, 7)],
});
