import { z } from 'zod';
import type { Given } from '../../../rules/deadlines/question';
import { day } from './dates';
import { choice } from './text';

/** How a notice was given, and the day on which it was handed over, posted or sent (law 36). */
export const given = z.strictObject({
  how: choice('how it was given', ['by-hand', 'first-class-post', 'email']),
  on: day('the day on which it was handed over, posted or sent'),
}) satisfies z.ZodType<Given>;
