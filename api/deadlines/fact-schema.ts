import { z } from 'zod';
import { date, localTime, name } from './fields';

const given = z.strictObject({ how: z.enum(['by-hand', 'first-class-post', 'email']), on: date });
const on = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), decision: name, on: date });

/** What has happened since a decision. */
export const factSchema = z.discriminatedUnion('kind', [
  on('governors-received-notice'),
  on('representations'),
  on('cancelled'),
  on('governors-meeting-began'),
  on('review-waived'),
  z.strictObject({ kind: z.literal('attended'), school: name, date }),
  z.strictObject({ kind: z.literal('provision-arranged'), decision: name, startsAt: localTime }),
  z.strictObject({ kind: z.literal('provision-started'), decision: name, at: localTime }),
  z.strictObject({
    kind: z.literal('governors-decided'),
    decision: name,
    outcome: z.enum(['upheld', 'reinstated']),
    given,
  }),
  z.strictObject({ kind: z.literal('review-applied'), decision: name, given }),
  z.strictObject({
    kind: z.literal('review-decided'),
    decision: name,
    outcome: z.enum(['uphold', 'recommend', 'quash-and-direct']),
    given,
  }),
  z.strictObject({
    kind: z.literal('reconsidered'),
    decision: name,
    on: date,
    outcome: z.enum(['upheld', 'reinstated']),
  }),
  z.strictObject({ kind: z.literal('calendar-changed'), school: name, on: date }),
]);
