import type { LocalDate } from '../../../../../../rules/calendar/types';
import { addDays } from '../../../../../../rules/calendar/epoch-day';
import { addYear } from '../../../../../calendars/edits/add-year';
import type { FieldError } from '../../../../../problems/field-error';
import { dateBoxes } from '../../../../form/months';
import type { ChangeForm } from '../../change-form';
import type { SchoolPage } from '../../../school-page';
import { z } from 'zod';
import { day } from '../../../../../commands/schemas/dates';
import { fieldErrors } from '../../../../../problems/field-errors';
import { pageErrors } from '../../../../form/page-errors';
import { daysIn, rangesIn } from './lines';

const schema = z.strictObject({ from: day('the first day'), to: day('the last day') });

/** "2027/28" for a year that begins in autumn 2027, or in the July before. */
function nameOf(from: LocalDate): string {
  const year = Number(from.slice(0, 4));
  return `${year}/${`${(year + 1) % 100}`.padStart(2, '0')}`;
}

/** The year that comes after the last one: from the day after it. */
function nextYear({ school, today }: SchoolPage): { from: LocalDate; to: LocalDate } {
  const last = school.calendar.years
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const from = last ? addDays(last, 1) : `${today.slice(0, 4)}-09-01`;
  return { from, to: addDays(`${Number(from.slice(0, 4)) + 1}${from.slice(4)}`, -1) };
}

/** A school year with its terms, half-terms and INSET days. */
export const year: ChangeForm = {
  path: 'year',
  title: 'Add a school year',
  deed: 'Add the year',
  start: (page) => {
    const { from, to } = nextYear(page);
    return { ...dateBoxes('from', from), ...dateBoxes('to', to) };
  },
  read: (a) => {
    const ends = schema.safeParse({ from: a.date('from'), to: a.date('to') });
    const [terms, holidays, inset] = [rangesIn(a, 'terms'), rangesIn(a, 'holidays'), daysIn(a, 'inset')];
    const errors: FieldError[] = [
      ...(ends.success ? [] : pageErrors(fieldErrors(ends.error))),
      ...(a.lines('terms').length === 0 ? [{ field: 'terms', message: 'Enter the terms' }] : []),
      ...terms.errors,
      ...holidays.errors,
      ...inset.errors,
    ];
    if (!ends.success || errors.length > 0) return { errors };
    const { from, to } = ends.data;
    const whole = {
      name: nameOf(from),
      from,
      to,
      terms: terms.lines,
      holidays: holidays.lines,
      inset: inset.lines,
    };
    return { edit: (calendar) => addYear(calendar, { ...whole, closures: [], partDays: [] }) };
  },
};
