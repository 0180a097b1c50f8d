import { z } from 'zod';
import { date, list, maybeList, name } from './fields';

/** Both ends included. */
const range = z
  .strictObject({ name: name.nullish(), from: date, to: date })
  .refine(({ from, to }) => from <= to, { message: 'must not end before it begins', path: ['to'] })
  .transform(({ name: called, ...ends }) => ({ ...ends, name: called ?? 'holiday' }));

const closure = z
  .strictObject({ date, name: name.nullish(), announcedOn: date.nullish() })
  .transform((shut) => ({
    date: shut.date,
    name: shut.name ?? 'closed',
    announcedOn: shut.announcedOn ?? shut.date,
  }));

const partDay = z.strictObject({
  date,
  open: list(z.enum(['am', 'pm']), 2).refine((open) => open.length > 0, 'must name a session'),
});

type Range = z.infer<typeof range>;

const overlap = (ranges: { from: string; to: string }[]): boolean =>
  [...ranges]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .some((one, index, sorted) => one.from <= (sorted[index - 1]?.to ?? ''));

const within = (year: { from: string; to: string }, terms: Range[]): boolean =>
  terms.every((term) => year.from <= term.from && term.to <= year.to);

const year = z
  .strictObject({
    name: name.nullish().transform((called) => called ?? 'school year'),
    from: date,
    to: date,
    terms: maybeList(range, 20),
    holidays: maybeList(range, 200),
    inset: maybeList(date, 400),
    closures: maybeList(closure, 400),
    partDays: maybeList(partDay, 400),
  })
  .refine(({ from, to }) => from <= to, { message: 'must not end before it begins', path: ['to'] })
  .refine((all) => within(all, all.terms), { message: 'must lie within the school year', path: ['terms'] })
  .refine((all) => !overlap(all.terms), { message: 'must not overlap', path: ['terms'] });

/** The calendar of one school. */
export const calendarSchema = z.strictObject({
  years: maybeList(year, 50).refine((years) => !overlap(years), 'must not overlap'),
});
