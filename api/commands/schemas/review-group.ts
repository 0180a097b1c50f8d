import { z } from 'zod';
import { day } from './dates';
import { choice, count, reference, text } from './text';

/** More are no group that meets. */
const MOST_SEATS = 12;

export const nominate = z.strictObject({
  person: reference('the headteacher'),
  phase: choice('the phase', ['primary', 'secondary']),
  from: day('the first day of the nomination'),
  until: day('the last day of the nomination').nullable().default(null).meta({
    description: 'Of a primary headteacher, if one is agreed; a secondary one is nominated for a year',
  }),
});

/** By page the headteacher is chosen with the phase, as `secondary:id`. */
export const nominateByPage = nominate
  .omit({ person: true, phase: true })
  .extend({ head: reference('the headteacher') });

export const endNomination = z.strictObject({
  on: day('the last day on the Review Group')
    .nullable()
    .meta({ description: 'Null where the nomination goes on to its own end' }),
  reason: text('the reason'),
});

export const setSeats = z.strictObject({
  seats: z.strictObject({
    secondary: count('the seats of secondary headteachers', 0, MOST_SEATS),
    primary: count('the seats of primary headteachers', 0, MOST_SEATS),
  }),
  reason: text('the reason'),
});
