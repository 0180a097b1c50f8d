import { z } from 'zod';
import { addClosure } from '../../../../../calendars/edits/add-closure';
import { day } from '../../../../../commands/schemas/dates';
import { line } from '../../../../../commands/schemas/text';
import { lastOf, readWith, type ChangeForm } from '../../change-form';

const schema = z
  .strictObject({
    from: day('the first day'),
    to: day('the last day'),
    name: line('why the school is closed'),
  })
  .refine(({ from, to }) => from <= to, { error: 'The last day must not be before the first', path: ['to'] });

/** Snow, a strike, a polling day: days on which the school was to meet and does not. */
export const closure: ChangeForm = {
  path: 'closure',
  title: 'Add a closure',
  deed: 'Close',
  read: (a, page) =>
    readWith(schema, { from: a.date('from'), to: lastOf(a), name: a.text('name') }, (calendar, body) =>
      addClosure(calendar, { ...body, announcedOn: page.today }),
    ),
};
