import { z } from 'zod';
import type { DateRange, SchoolCalendar, SchoolYear } from '../../../rules/calendar/types';
import { day } from './dates';
import { choice, line, list } from './text';

const forwards = { error: 'The last day must not be before the first', path: ['to'] };
const inOrder = ({ from, to }: { from: string; to: string }): boolean => from <= to;

const looseRange = z.strictObject({
  from: day('the first day'),
  to: day('the last day'),
  name: line('the name'),
}) satisfies z.ZodType<DateRange>;
const range = looseRange.refine(inOrder, forwards);

const closure = z.strictObject({
  date: day('the day of the closure'),
  name: line('the name of the closure'),
  announcedOn: day('the day on which it was announced'),
});

const partDay = z.strictObject({
  date: day('the day'),
  open: list('the sessions that are open', choice('each session', ['am', 'pm']), 2),
});

const yearOf = <Range extends z.ZodType<DateRange>>(ranges: Range) =>
  z.strictObject({
    name: line('the name of the school year'),
    from: day('the first day'),
    to: day('the last day'),
    terms: list('the terms', ranges, 8),
    holidays: list('the holidays', ranges, 30).exactOptional(),
    inset: list('the INSET days', day('the INSET day'), 20).exactOptional(),
    closures: list('the closures', closure, 60).exactOptional(),
    partDays: list('the part days', partDay, 60).exactOptional(),
  }) satisfies z.ZodType<SchoolYear>;
const year = yearOf(range).refine(inOrder, forwards);

/** Two years that share a day would leave it open which of them counts. */
const apart = (years: { from: string; to: string }[]): boolean =>
  years.every((one, i) => years.every((other, j) => i === j || one.to < other.from || other.to < one.from));

export const calendar = z.strictObject({
  years: list('the school years', year, 12)
    .min(1, 'Enter at least one school year')
    .refine(apart, 'School years must not overlap'),
}) satisfies z.ZodType<SchoolCalendar>;

/** A calendar that is to be checked: what is wrong with its days is for the rules to say. */
export const calendarToCheck = z.strictObject({
  years: list('the school years', yearOf(looseRange), 12).min(1, 'Enter at least one school year'),
}) satisfies z.ZodType<SchoolCalendar>;
