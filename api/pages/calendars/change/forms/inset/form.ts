import { z } from 'zod';
import { addInset } from '../../../../../calendars/edits/add-inset';
import { day } from '../../../../../commands/schemas/dates';
import { readWith, type ChangeForm } from '../../change-form';

const schema = z.strictObject({ date: day('the INSET day') });

/** A day for the staff alone. */
export const inset: ChangeForm = {
  path: 'inset',
  title: 'Add an INSET day',
  deed: 'Add the INSET day',
  read: (a) => readWith(schema, { date: a.date('date') }, (calendar, { date }) => addInset(calendar, date)),
};
