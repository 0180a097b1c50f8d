import { z } from 'zod';
import type { AnswerConcern, RaiseConcern } from '../../../rules/concern/commands';
import type { Body } from './body';
import { choice, newId, reference, text } from './text';

export const raiseConcern = z.strictObject({
  concern: newId('the concern').optional(),
  from: choice('who raises it', ['family', 'for-the-family', 'staff']),
  looksLike: choice('what it looks like', [
    'sent-home-without-record',
    'cooling-off',
    'pressure-to-move',
    'part-time-without-agreement',
    'other',
  ]),
  words: text('the concern'),
}) satisfies z.ZodType<Omit<Body<RaiseConcern>, 'concern'> & { concern?: string | undefined }>;

export const answerConcern = z.strictObject({
  concern: reference('the concern'),
  finding: choice('the finding', ['lawful', 'unlawful-put-right', 'unlawful']),
  reasons: text('the reasons'),
}) satisfies z.ZodType<Body<AnswerConcern>>;
