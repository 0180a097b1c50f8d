import { z } from 'zod';
import { changeTerm } from '../../../../../calendars/edits/change-term';
import { rangeInWords } from '../../../../../calendars/diff';
import { keyedEntries } from '../../../../../calendars/entry-key';
import { day } from '../../../../../commands/schemas/dates';
import { line } from '../../../../../commands/schemas/text';
import { readWith, type ChangeForm } from '../../change-form';
import type { SchoolPage } from '../../../school-page';

const schema = z
  .strictObject({
    which: z.string('Choose the term').min(1, 'Choose the term'),
    name: line('the name of the term'),
    from: day('the first day'),
    to: day('the last day'),
  })
  .refine(({ from, to }) => from <= to, { error: 'The last day must not be before the first', path: ['to'] });

/** The terms of years that are not over. */
const termsOf = ({ school, today }: SchoolPage) =>
  keyedEntries(school.calendar).filter(({ year, entry }) => entry.kind === 'term' && year.to >= today);

/** Other days, or another name, for a term. */
export const term: ChangeForm = {
  path: 'term',
  title: 'Change a term',
  deed: 'Change the term',
  view: (page) => ({
    terms: Object.fromEntries(
      termsOf(page).map(({ key, entry }) => [key, `${entry.name}, ${rangeInWords(entry)}`]),
    ),
  }),
  read: (a, page) => {
    const named = termsOf(page).find(({ key }) => key === a.text('which'))?.entry.name;
    const answers = {
      which: a.text('which'),
      name: a.text('name') || named,
      from: a.date('from'),
      to: a.date('to'),
    };
    return readWith(schema, answers, (calendar, { which, ...range }) => changeTerm(calendar, which, range));
  },
};
