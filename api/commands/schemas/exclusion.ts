import { z } from 'zod';
import type {
  ArrangeProvision,
  ConfirmAttendance,
  ExcludePermanently,
  RecordGovernorsDecision,
  RecordRepresentations,
  Suspend,
} from '../../../rules/exclusion/commands';
import type { Body } from './body';
import { day, time } from './dates';
import { voices } from './parts';
import { choice, count, line, list, newId, optionalText, reference, text, yesOrNo } from './text';

const decision = reference('the decision');

/** The id of the new decision may be left to us: it is then the command's own. */
const decides = {
  decision: newId('the decision').optional(),
  decidedAt: time('when it was decided'),
  beforeAfternoon: yesOrNo('the pupil was sent home before the afternoon session'),
  reasons: list('the reasons', line('the reason code'), 10).meta({ example: ['PP'] }),
  circumstances: text('what happened'),
  voices,
  losesExamOn: day('the day of the exam').nullable().default(null),
};

type ToDecide<Command> = z.ZodType<Omit<Body<Command>, 'decision'> & { decision?: string | undefined }>;

export const suspend = z.strictObject({
  ...decides,
  sessions: count('the length in sessions (half days)', 1, 180),
  starts: z
    .strictObject({ date: day('the day on which it begins'), session: choice('the session', ['am', 'pm']) })
    .nullable()
    .default(null),
}) satisfies ToDecide<Suspend>;

export const excludePermanently = z.strictObject(decides) satisfies ToDecide<ExcludePermanently>;

export const arrangeProvision = z.strictObject({
  decision,
  provider: line('the provider'),
  startsAt: time('when it starts'),
}) satisfies z.ZodType<Body<ArrangeProvision>>;

export const confirmAttendance = z.strictObject({
  decision,
  on: day('the day of attendance'),
}) satisfies z.ZodType<Body<ConfirmAttendance>>;

export const recordRepresentations = z.strictObject({
  decision,
  on: day('the day of the representations'),
  words: optionalText("the parents' words"),
}) satisfies z.ZodType<Body<RecordRepresentations>>;

export const recordGovernorsDecision = z.strictObject({
  decision,
  metOn: day('the day of the meeting'),
  outcome: choice('the outcome', ['upheld', 'reinstated']),
  reasons: text('the reasons'),
}) satisfies z.ZodType<Body<RecordGovernorsDecision>>;
