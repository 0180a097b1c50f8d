import { z } from 'zod';
import type {
  ArrangeGovernorsMeeting,
  AskForRemoteMeeting,
  BeginGovernorsMeeting,
  RecordGovernorsDecision,
  RecordRepresentations,
} from '../../../rules/exclusion/governors-commands';
import type { Body, SchemaOf } from './body';
import { day, time } from './dates';
import { given } from './given';
import { heard } from './parts';
import { choice, count, line, optionalText, reference, text, yesOrNo } from './text';

const decision = reference('the decision');

export const recordRepresentations = z.strictObject({
  decision,
  on: day('the day of the representations'),
  words: optionalText("the parents' words"),
}) satisfies SchemaOf<RecordRepresentations>;

export const askForRemoteMeeting = z.strictObject({
  decision,
  on: day('the day on which they asked'),
}) satisfies SchemaOf<AskForRemoteMeeting>;

export const arrangeGovernorsMeeting = z.strictObject({
  decision,
  startsAt: time('when the meeting begins'),
  minutes: count('the length in minutes', 10, 600).default(60),
  place: line('the place, or the link'),
  remote: yesOrNo('the meeting is held by video or phone').default(false),
  inPersonBecause: text('why it is held in person').nullable().default(null),
}) satisfies SchemaOf<ArrangeGovernorsMeeting>;

export const beginGovernorsMeeting = z.strictObject({
  decision,
  on: day('the day on which the meeting began'),
}) satisfies SchemaOf<BeginGovernorsMeeting>;

/** A letter that is not said to have been posted counts as given by hand on the day of the meeting. */
export const recordGovernorsDecision = z.strictObject({
  decision,
  metOn: day('the day of the meeting'),
  outcome: choice('the outcome', ['upheld', 'reinstated']),
  reasons: text('the reasons'),
  given: given.optional(),
  backOn: day('the day of return').nullable().default(null),
  voices: heard,
}) satisfies z.ZodType<
  Omit<Body<RecordGovernorsDecision>, 'given'> & { given?: z.output<typeof given> | undefined }
>;
