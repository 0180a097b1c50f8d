import { entriesOf } from '../../../../rules/calendar/entries';
import { plannedDays } from '../../../../rules/calendar/checks/days-in-year';
import { inOrder } from '../../../../rules/calendar/checks/in-order';
import { addDays, epochDayOf, partsOf } from '../../../../rules/calendar/epoch-day';
import { compileCalendar, isMissing, schoolDaysBetween } from '../../../../rules/calendar/school-days';
import type { LocalDate, SchoolYear } from '../../../../rules/calendar/types';
import { countInWords } from '../../../../rules/calendar/words';
import type { FindingView } from '../../../calendars/findings-of';
import { KIND_WORDS, rangeInWords } from '../../../calendars/diff';

/** One school year as its page shows it. */
export interface YearView {
  name: string;
  range: string;
  /** How many days the school is open to its pupils. */
  days: string;
  lines: { days: string; kind: string; name: string }[];
  months: { name: string; days: number }[];
  findings: FindingView[];
}

export function yearView(year: SchoolYear, findings: FindingView[]): YearView {
  return {
    name: year.name,
    range: rangeInWords(year),
    days: daysInWords(year),
    lines: inOrder(entriesOf(year)).map((entry) => ({
      days: rangeInWords(entry),
      kind: KIND_WORDS[entry.kind],
      name: entry.kind === 'inset' ? '' : entry.name,
    })),
    months: monthsOf(year),
    findings: findings.filter((found) => found.year === year.name),
  };
}

function daysInWords(year: SchoolYear): string {
  const planned = plannedDays(year);
  const left = daysBetween(year, year.from, year.to);
  if (planned === null || left === null)
    return 'Its bank holidays are not known: no date is worked out in it.';
  const words = `${countInWords(planned, 'school day')} for pupils`;
  return planned === left
    ? `${words}.`
    : `${words} were planned; ${left} with the days on which it was closed.`;
}

function daysBetween(year: SchoolYear, from: LocalDate, to: LocalDate): number | null {
  const days = schoolDaysBetween(compileCalendar('', { years: [year] }), from, to);
  return isMissing(days) ? null : days;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The school days of each month: what a reader checks against the school's own list. */
function monthsOf(year: SchoolYear): YearView['months'] {
  const months: YearView['months'] = [];
  for (let from = year.from; from <= year.to;) {
    const next = firstOfNextMonth(from);
    const last = addDays(next, -1);
    const days = daysBetween(year, from, last > year.to ? year.to : last) ?? 0;
    months.push({ name: MONTH.format(new Date(`${from}T00:00Z`)), days });
    from = next;
  }
  return months;
}

function firstOfNextMonth(date: LocalDate): LocalDate {
  const { year, month } = partsOf(epochDayOf(date));
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}
