import { z } from 'zod';
import type { Entry } from '../../../../../../rules/calendar/entries';
import { day } from '../../../../../commands/schemas/dates';
import { choice, line, list } from '../../../../../commands/schemas/text';
import type { CalendarFile } from '../../../../../calendars/import/file';

const MOST_ENTRIES = 500;

const range = { from: day('the first day'), to: day('the last day'), name: line('the name') };

/** What was taken from a file, carried from the page that shows it to the one that saves it: read again like any input. */
const taken = z.strictObject({
  years: list('the years', z.strictObject(range), 12),
  entries: list(
    'the entries',
    z.strictObject({
      ...range,
      kind: choice('the kind', ['term', 'holiday', 'inset', 'closure', 'part-day']),
      open: z
        .array(z.enum(['am', 'pm']))
        .max(2)
        .exactOptional(),
    }) satisfies z.ZodType<Entry>,
    MOST_ENTRIES,
  ),
});

export type Taken = z.output<typeof taken>;

export const written = ({ years, entries }: CalendarFile): string => JSON.stringify({ years, entries });

/** @returns null for anything that this page did not write */
export function readTaken(text: string): Taken | null {
  try {
    return taken.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
