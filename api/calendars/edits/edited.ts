import { inOrder } from '../../../rules/calendar/checks/in-order';
import type { LocalDate, SchoolCalendar, SchoolYear } from '../../../rules/calendar/types';
import { dateInWords } from '../../../rules/calendar/words';
import type { FieldError } from '../../problems/field-error';

/** A calendar after a change, or which answer does not fit it. */
export type Edited = { calendar: SchoolCalendar } | { errors: FieldError[] };

export const wrong = (field: string, message: string): Edited => ({ errors: [{ field, message }] });

/** The school year that a date is in. */
export const yearHolding = ({ years }: SchoolCalendar, date: LocalDate): SchoolYear | undefined =>
  years.find((year) => year.from <= date && date <= year.to);

export const noYear = (field: string, date: LocalDate): Edited =>
  wrong(field, `${dateInWords(date)} is in no school year of this calendar. Add the year first`);

/** The calendar with one of its years changed; the others stay as they are. */
export const withYear = (
  { years }: SchoolCalendar,
  year: SchoolYear,
  changes: Partial<SchoolYear>,
): Edited => ({
  calendar: { years: years.map((one) => (one === year ? { ...one, ...changes } : one)) },
});

/** Days in order, each once. */
export const days = (dates: LocalDate[]): LocalDate[] => [...new Set(dates)].sort();

/** Lines that are about one day, in order. */
export const byDate = <Line extends { date: LocalDate }>(lines: Line[]): Line[] =>
  inOrder(lines.map((line) => ({ from: line.date, line }))).map(({ line }) => line);
