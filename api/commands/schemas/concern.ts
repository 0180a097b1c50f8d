import { z } from 'zod';
import type { AnswerConcern, RaiseConcern } from '../../../rules/concern/commands';
import type { LooksLike } from '../../../rules/concern/state';
import type { Body } from './body';
import { choice, newId, reference, text } from './text';

/** What an unlawful exclusion can look like. */
export const KINDS = [
  'sent-home-without-record',
  'cooling-off',
  'pressure-to-move',
  'part-time-without-agreement',
  'other',
] as const satisfies readonly LooksLike[];

export const raiseConcern = z.strictObject({
  concern: newId('the concern').optional(),
  from: choice('who raises it', ['family', 'for-the-family', 'staff', 'somebody-else']),
  looksLike: choice('what it looks like', KINDS),
  words: text('the concern'),
}) satisfies z.ZodType<Omit<Body<RaiseConcern>, 'concern'> & { concern?: string | undefined }>;

export const answerConcern = z.strictObject({
  concern: reference('the concern'),
  finding: choice('the finding', ['lawful', 'unlawful-put-right', 'unlawful']),
  reasons: text('the reasons'),
}) satisfies z.ZodType<Body<AnswerConcern>>;
