import { z } from 'zod';
import type {
  AskForReview,
  DirectOffSite,
  EndDirection,
  GiveOffSiteNotice,
  ReviewDirection,
} from '../../../rules/off-site/commands';
import type { Body } from './body';
import { day } from './dates';
import { voices } from './parts';
import { choice, count, line, newId, reference, text } from './text';

const direction = reference('the direction');
const LONGEST_DIRECTION = 190;

export const directOffSite = z.strictObject({
  direction: newId('the direction').optional(),
  decidedOn: day('the day of the decision'),
  provider: line('where the pupil goes'),
  address: line('the address'),
  reportTo: line('the person to report to'),
  firstDay: day('the first day'),
  days: count('the number of school days', 1, LONGEST_DIRECTION),
  times: line('the times of the sessions'),
  reasons: text('the reasons'),
  objectives: text('the objectives'),
  noticeGivenOn: day('the day on which the notice was given')
    .nullable()
    .default(null)
    .meta({ description: 'null: the notice is given later, and is owed until then' }),
  voices,
}) satisfies z.ZodType<Omit<Body<DirectOffSite>, 'direction'> & { direction?: string | undefined }>;

export const giveOffSiteNotice = z.strictObject({
  direction,
  on: day('the day on which the notice was given'),
}) satisfies z.ZodType<Body<GiveOffSiteNotice>>;

export const askForReview = z.strictObject({
  direction,
  by: choice('who asks', ['parents', 'authority']),
  on: day('the day of the request'),
}) satisfies z.ZodType<Body<AskForReview>>;

export const reviewDirection = z.strictObject({
  direction,
  on: day('the day of the review'),
  outcome: choice('the outcome', ['continue', 'end']),
  record: text('the record of the review'),
  voices,
}) satisfies z.ZodType<Body<ReviewDirection>>;

export const endDirection = z.strictObject({
  direction,
  on: day('the last day'),
  reason: text('the reason'),
  voices,
}) satisfies z.ZodType<Body<EndDirection>>;
