import { z } from 'zod';
import { KIND_WORDS, rangeInWords } from '../../../../../calendars/diff';
import { removeEntries } from '../../../../../calendars/edits/remove-entry';
import { keyedEntries } from '../../../../../calendars/entry-key';
import { readWith, type ChangeForm } from '../../change-form';

const schema = z.strictObject({ which: z.array(z.string()).min(1, 'Tick what is to be removed') });

/** Lines that were entered by mistake, or a closure that did not come. */
export const remove: ChangeForm = {
  path: 'remove',
  title: 'Remove something',
  deed: 'Remove it',
  view: ({ school, today }) => ({
    entries: Object.fromEntries(
      keyedEntries(school.calendar)
        .filter(({ year }) => year.to >= today)
        .map(({ key, entry }) => [key, `${KIND_WORDS[entry.kind]}: ${rangeInWords(entry)}, ${entry.name}`]),
    ),
  }),
  read: (a) =>
    readWith(schema, { which: a.all('which') }, (calendar, { which }) => removeEntries(calendar, which)),
};
