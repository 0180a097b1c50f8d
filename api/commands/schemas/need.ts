import { z } from 'zod';
import type { NeedGiven, RecordNeed } from '../../../rules/pupil/need';
import type { SchemaOf } from './body';
import { day } from './dates';
import { choice, text } from './text';

/** The tier of need and where early help stands: either may be left out. */
export const need = z.strictObject({
  tier: choice('the tier of need', ['universal', 'additional', 'considerable', 'intensive']).exactOptional(),
  earlyHelp: choice('where early help stands', [
    'open',
    'agreed',
    'declined',
    'not-needed',
    'closed',
  ]).exactOptional(),
}) satisfies z.ZodType<NeedGiven>;

export const recordNeed = need.extend({
  on: day('the day from which it holds'),
  reason: text('the reason'),
}) satisfies SchemaOf<RecordNeed>;
