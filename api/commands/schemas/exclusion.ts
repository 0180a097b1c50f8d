import { z } from 'zod';
import type {
  ArrangeProvision,
  CancelExclusion,
  ConfirmAttendance,
  ExcludePermanently,
  HoldReintegrationMeeting,
  MarkWork,
  RecordDayInSchool,
  RecordMissedProvision,
  SetWork,
  Suspend,
} from '../../../rules/exclusion/commands';
import type { Body, SchemaOf } from './body';
import { day, time } from './dates';
import { heard, voices } from './parts';
import { choice, count, line, list, newId, reference, text, yesOrNo } from './text';

const decision = reference('the decision');

export const reasonCodes = list('the reasons', line('the reason code'), 10).meta({ example: ['PP'] });

export const sessions = count('the length in sessions (half days)', 1, 180);

/** null: at once. */
export const starts = z
  .strictObject({ date: day('the day on which it begins'), session: choice('the session', ['am', 'pm']) })
  .nullable()
  .default(null);

/** The id of the new decision may be left to us: it is then the command's own. */
const decides = {
  decision: newId('the decision').optional(),
  decidedAt: time('when it was decided'),
  beforeAfternoon: yesOrNo('the pupil was sent home before the afternoon session'),
  reasons: reasonCodes,
  circumstances: text('what happened'),
  voices,
  losesExamOn: day('the day of the exam').nullable().default(null),
};

type ToDecide<Command> = z.ZodType<Omit<Body<Command>, 'decision'> & { decision?: string | undefined }>;

export const suspend = z.strictObject({
  ...decides,
  sessions,
  lunchtimes: yesOrNo('at lunchtimes only: so many of them, one a school day').default(false),
  starts,
}) satisfies ToDecide<Suspend>;

export const excludePermanently = z.strictObject(decides) satisfies ToDecide<ExcludePermanently>;

export const cancelExclusion = z.strictObject({
  decision,
  on: day('the day of cancelling'),
  reasons: text('the reasons'),
  voices: heard,
}) satisfies SchemaOf<CancelExclusion>;

/** Where it is may come later: the parents are then told at least 48 hours before it starts (law 5). */
export const arrangeProvision = z.strictObject({
  decision,
  provider: line('the provider'),
  startsAt: time('when it starts'),
  address: line('the address').default(''),
  reportTo: line('the person to report to').default(''),
  times: line('the times of the sessions').default(''),
  waived: yesOrNo('the parents have given up their 48 hours').default(false),
}) satisfies SchemaOf<ArrangeProvision>;

export const confirmAttendance = z.strictObject({
  decision,
  on: day('the day of attendance'),
}) satisfies SchemaOf<ConfirmAttendance>;

export const recordMissedProvision = z.strictObject({
  decision,
  on: day('the day on which this became clear'),
  reason: text('the reason'),
}) satisfies SchemaOf<RecordMissedProvision>;

export const setWork = z.strictObject({
  decision,
  on: day('the day on which the work was set'),
  what: text('the work that was set'),
}) satisfies SchemaOf<SetWork>;

export const markWork = z.strictObject({
  decision,
  on: day('the day on which the work was marked'),
}) satisfies SchemaOf<MarkWork>;

export const recordDayInSchool = z.strictObject({
  on: day('the day in school'),
}) satisfies SchemaOf<RecordDayInSchool>;

export const holdReintegrationMeeting = z.strictObject({
  decision,
  on: day('the day of the meeting'),
  record: text('the record of the meeting'),
}) satisfies SchemaOf<HoldReintegrationMeeting>;
