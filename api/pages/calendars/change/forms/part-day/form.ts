import { z } from 'zod';
import { addPartDay } from '../../../../../calendars/edits/add-part-day';
import { day } from '../../../../../commands/schemas/dates';
import { choice } from '../../../../../commands/schemas/text';
import { readWith, type ChangeForm } from '../../change-form';

const schema = z.strictObject({ date: day('the day'), open: choice('session that is open', ['am', 'pm']) });

/** A day on which the school meets for one session: it stays a school day. */
export const partDay: ChangeForm = {
  path: 'part-day',
  title: 'Add a part day',
  deed: 'Add the part day',
  view: () => ({ sessions: { am: 'The morning', pm: 'The afternoon' } }),
  read: (a) =>
    readWith(schema, { date: a.date('date'), open: a.choice('open') }, (calendar, { date, open }) =>
      addPartDay(calendar, date, open),
    ),
};
