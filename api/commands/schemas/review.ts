import { z } from 'zod';
import type {
  ApplyForReview,
  RecordReconsideration,
  RecordReviewDecision,
  RemoveFromRoll,
  WaiveReview,
} from '../../../rules/exclusion/review-commands';
import type { SchemaOf } from './body';
import { day } from './dates';
import { given } from './given';
import { heard } from './parts';
import { choice, optionalText, reference, text } from './text';

const decision = reference('the decision');

export const waiveReview = z.strictObject({
  decision,
  on: day('the day on which they wrote'),
}) satisfies SchemaOf<WaiveReview>;

export const applyForReview = z.strictObject({
  decision,
  given,
  grounds: optionalText('the grounds'),
}) satisfies SchemaOf<ApplyForReview>;

export const recordReviewDecision = z.strictObject({
  decision,
  heardOn: day('the day of the hearing'),
  outcome: choice('the outcome', ['uphold', 'recommend', 'quash-and-direct']),
  given,
  reasons: text('the reasons'),
  voices: heard,
}) satisfies SchemaOf<RecordReviewDecision>;

export const recordReconsideration = z.strictObject({
  decision,
  on: day('the day of the meeting'),
  outcome: choice('the outcome', ['upheld', 'reinstated']),
  reasons: text('the reasons'),
  voices: heard,
}) satisfies SchemaOf<RecordReconsideration>;

export const removeFromRoll = z.strictObject({
  decision,
  on: day('the day on which the pupil leaves the roll'),
}) satisfies SchemaOf<RemoveFromRoll>;
