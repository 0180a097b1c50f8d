import { z } from 'zod';
import type {
  CorrectExclusion,
  StrikeOutExclusion,
  TakeBackDayInSchool,
  TakeBackFact,
} from '../../../rules/exclusion/correction-commands';
import type { ExtendDuty } from '../../../rules/pupil/commands';
import { FACT_NAMES } from '../../../rules/exclusion/without-fact';
import type { SchemaOf } from './body';
import { day, time } from './dates';
import { reasonCodes, sessions, starts } from './exclusion';
import { choice, line, reference, text, yesOrNo } from './text';

const decision = reference('the decision');
const reason = text('the reason');

/** The whole decision as it should have been recorded. */
export const correctExclusion = z.strictObject({
  decision,
  decidedAt: time('when it was decided'),
  beforeAfternoon: yesOrNo('the pupil was sent home before the afternoon session'),
  sessions: sessions.nullable().default(null),
  starts,
  reasons: reasonCodes,
  losesExamOn: day('the day of the exam').nullable().default(null),
  reason,
}) satisfies SchemaOf<CorrectExclusion>;

export const strikeOutExclusion = z.strictObject({
  decision,
  reason,
}) satisfies SchemaOf<StrikeOutExclusion>;

export const takeBackFact = z.strictObject({
  decision,
  fact: choice('what is taken back', FACT_NAMES),
  reason,
}) satisfies SchemaOf<TakeBackFact>;

export const takeBackDayInSchool = z.strictObject({
  on: day('the day that is taken back'),
  reason,
}) satisfies SchemaOf<TakeBackDayInSchool>;

export const extendDuty = z.strictObject({
  obligation: reference('the duty'),
  until: day('the day until which it is put off'),
  reason,
  approver: line('who approved it'),
}) satisfies SchemaOf<ExtendDuty>;
