import { z } from 'zod';
import { isLocalDate } from '../../rules/calendar/epoch-day';
import { isLocalDateTime } from '../../rules/calendar/london-time';

const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';
const MOST_CHARACTERS = 200;
const MOST_NAMED = 100;

const inRange = (text: string): boolean => text.slice(0, 10) >= EARLIEST && text.slice(0, 10) <= LATEST;

/** A date that exists, between 1900 and 2199. */
export const date = z
  .string()
  .refine((text) => isLocalDate(text) && inRange(text), 'must be a date that exists, such as 2026-10-21')
  .meta({ format: 'date' });

/** A London time of a date that exists. */
export const localTime = z
  .string()
  .refine(
    (text) => isLocalDateTime(text) && inRange(text),
    'must be a local time that exists, such as 2026-10-21T09:15',
  )
  .meta({ description: 'A London time, such as 2026-10-21T09:15' });

/** An id or a name. `__proto__` is no name: as a key it would vanish. */
export const name = z
  .string()
  .min(1)
  .max(MOST_CHARACTERS)
  .refine((text) => text !== '__proto__', 'must not be __proto__');

export const yesNo = z.boolean().nullish();
export const wholeNumber = z.int().min(0);

/** Counted before its items are read, so that an absurd length costs nothing. */
export const list = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(z.unknown()).max(most, { abort: true }).pipe(z.array(item));

/** A list that may be left out. */
export const maybeList = <Item extends z.ZodType>(item: Item, most: number) =>
  list(item, most)
    .nullish()
    .transform((items) => items ?? []);

const isNamed = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values by school. The keys are looked at first: zod would drop `__proto__` without a word. */
export const bySchool = <Value extends z.ZodType>(value: Value) =>
  z
    .custom<object>(isNamed, { message: 'must be an object with a school for each key', abort: true })
    .refine((named) => !Object.hasOwn(named, '__proto__'), {
      message: 'must not have the key __proto__',
      abort: true,
    })
    .refine((named) => Object.keys(named).length <= MOST_NAMED, {
      message: `must name at most ${MOST_NAMED} schools`,
      abort: true,
    })
    .pipe(z.record(name, value));
