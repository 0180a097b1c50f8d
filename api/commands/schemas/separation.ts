import { z } from 'zod';
import type {
  BeginSeparation,
  EndSeparation,
  RecordSeparationProvision,
  ReviewSeparation,
} from '../../../rules/separation/commands';
import type { Body } from './body';
import { day } from './dates';
import { voices } from './parts';
import { line, newId, reference, text } from './text';

const separation = reference('the separation');

export const beginSeparation = z.strictObject({
  separation: newId('the separation').optional(),
  decidedOn: day('the day of the decision'),
  ledBy: line('the designated safeguarding lead'),
  reason: text('the reason'),
  firstDay: day('the first day'),
  reviewOn: day('the day of the review'),
  voices,
}) satisfies z.ZodType<Omit<Body<BeginSeparation>, 'separation'> & { separation?: string | undefined }>;

export const reviewSeparation = z.strictObject({
  separation,
  on: day('the day of the review'),
  record: text('the record of the review'),
  nextReviewOn: day('the day of the next review'),
}) satisfies z.ZodType<Body<ReviewSeparation>>;

export const recordSeparationProvision = z.strictObject({
  separation,
  provider: line('the provider'),
  on: day('the day of attendance'),
}) satisfies z.ZodType<Body<RecordSeparationProvision>>;

export const endSeparation = z.strictObject({
  separation,
  on: day('the last day'),
  reason: text('the reason'),
}) satisfies z.ZodType<Body<EndSeparation>>;
