import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type {
  Attendee,
  EarlyHelp,
  Meeting,
  Heard,
  OwnWords,
  Target,
  Voices,
} from '../../../rules/programme/words';
import { day } from './dates';
import { choice, list, optionalText, reference, text } from './text';

/** What somebody said, or why they were not heard. */
const ownWords = (whose: string) =>
  z.union(
    [
      z.strictObject({ said: text(`${whose} own words`) }),
      z.strictObject({ notHeard: text(`why there are no words of ${whose} own`) }),
    ],
    `Enter ${whose} own words as {"said": "…"}, or why there are none as {"notHeard": "…"}`,
  ) satisfies z.ZodType<OwnWords>;

/** Null, or left out: not asked yet. The refusal then says that it is missing. */
export const voices = z
  .strictObject({ pupil: ownWords("the pupil's"), parents: ownWords("the parents'") })
  .nullable()
  .default(null)
  .meta({
    description: 'The words of both before the decision; null if not asked yet',
  }) satisfies z.ZodType<Voices | null>;

/** The same where the parents' words may be on record already, as representations or as grounds. */
export const heard = z
  .strictObject({ pupil: ownWords("the pupil's"), parents: ownWords("the parents'").exactOptional() })
  .nullable()
  .default(null)
  .meta({
    description:
      'The words of both before the decision. The parents are left out where their representations, or the grounds of their application, are on record in their words',
  }) satisfies z.ZodType<Heard | null>;

export const earlyHelp = z
  .strictObject({
    answer: choice('the early-help answer', ['open', 'agreed', 'declined', 'not-needed']),
    note: optionalText('the early-help note'),
  })
  .nullable()
  .default(null)
  .meta({
    description: 'The early-help question as answered; null if not asked yet',
  }) satisfies z.ZodType<EarlyHelp | null>;

const ATTENDEES = [
  'pupil',
  'parent',
  'lead',
  'headteacher',
  'mentor',
  'support-service',
  'authority',
  'other',
] as const satisfies readonly Attendee[];

export const heldMeeting = z.strictObject({
  on: day('the day of the meeting'),
  present: list('those present', choice('each of those present', ATTENDEES)),
  record: text('the record of the meeting'),
}) satisfies z.ZodType<Meeting>;

export const meeting = heldMeeting
  .nullable()
  .default(null)
  .meta({ description: 'The formal meeting; null if not held yet' }) satisfies z.ZodType<Meeting | null>;

/** A target without an id is a new one. */
export const targets = list(
  'the targets',
  z.strictObject({ id: reference('the target').default(() => randomUUID()), text: text('the target') }),
  10,
).default([]) satisfies z.ZodType<Target[]>;

export const lead = reference('the lead')
  .nullable()
  .default(null)
  .meta({ description: 'Person id of the nominated lead; null if there is none yet' });

export const incident = z.strictObject({ on: day('the day of the incident'), what: text('what happened') });
