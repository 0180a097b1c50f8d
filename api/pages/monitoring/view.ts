import { schoolDayBefore, schoolDayOnOrAfter, isMissing } from '../../../rules/calendar/school-days';
import { addDays } from '../../../rules/calendar/epoch-day';
import { localDateTimeOf } from '../../../rules/calendar/london-time';
import type { CalendarMissing, LocalDate } from '../../../rules/calendar/types';
import { countInWords, dateInWords, dayInWords } from '../../../rules/calendar/words';
import type { DayEntry } from '../../../database/day-marks';
import type { Sheet, SheetRow } from '../../monitoring/sheet';
import { sentenceFor } from '../../sentences';
import { MARKS } from '../../words/choices';
import { dateAndTime } from '../../words/dates';
import { fullName } from '../../words/names';
import { ruleWords } from '../../words/rules';
import { who } from '../../words/who';
import { markOf, wholeDay } from './answers';

/** Who filled in days, by their ids. */
export type Names = ReadonlyMap<string, string>;

/** Where a school's day is shown. */
export const dayUrl = (school: string, day: LocalDate): string =>
  `/monitoring?${new URLSearchParams({ school, day }).toString()}`;

/** A school's day as the page shows it. */
export function sheetView(sheet: Sheet, names: Names) {
  const { school, day, today, calendar, refusal, rows, unfilled } = sheet;
  const link = (on: LocalDate | CalendarMissing) =>
    isMissing(on) || on > today ? null : { href: dayUrl(school.id, on), text: dayInWords(on) };
  return {
    dayWords: dateInWords(day),
    refusal: refusal && {
      title: `You cannot fill in ${dateInWords(day)}`,
      sentence: sentenceFor(refusal),
      rule: ruleWords(refusal.rule),
      link: refusal.refused === 'calendar-year-missing' ? calendarLink(school.id) : null,
    },
    before: link(schoolDayBefore(calendar, day)),
    after: link(schoolDayOnOrAfter(calendar, addDays(day, 1))),
    unfilled: unfilled
      .filter((one) => one.day !== day)
      .map((one) => ({
        href: dayUrl(school.id, one.day),
        text: `${dayInWords(one.day)}: ${countInWords(one.pupils, 'pupil')}`,
      })),
    rows: rows.map((row) => rowView(row, names)),
    canSave: rows.some((row) => row.refusal === null),
  };
}

const calendarLink = (school: string) => ({ text: 'The school’s calendar', href: `/calendars/${school}` });

function rowView({ pupil, refusal, targets, entries }: SheetRow, names: Names) {
  const url = `/pupils/${pupil.id}`;
  const last = entries.at(-1);
  return {
    name: fullName(pupil),
    caseRef: pupil.caseRef,
    href: url,
    field: wholeDay(pupil.id),
    seen: { name: `seen-${pupil.id}`, value: entries.length },
    targets: targets.map(({ id, text }) => ({ field: markOf(pupil.id, id), text })),
    because: refusal && {
      sentence: sentenceFor(refusal),
      link: refusal.refused === 'missing-targets' ? { text: 'Set targets', href: `${url}/targets` } : null,
    },
    recorded: last ? `Filled in by ${byWhom(last, names)}.` : 'Not filled in yet.',
    earlier: entries.slice(0, -1).map((entry) => `${inWords(entry)}, by ${byWhom(entry, names)}`),
  };
}

/** @example 'Lee Lead, lead, at 3:12pm on Monday 2 November 2026' */
const byWhom = ({ person, office, recordedAt }: DayEntry, names: Names): string =>
  `${who({ person, office }, names)}, at ${dateAndTime(localDateTimeOf(Date.parse(recordedAt)))}`;

const inWords = ({ absent, marks }: DayEntry): string =>
  absent ? 'Absent' : marks.map(({ text, mark }) => `${text}: ${MARKS[mark].toLowerCase()}`).join('; ');
