import { z } from 'zod';
import type { Given } from '../../../rules/deadlines/question';
import type { OnPaper } from '../../../rules/pupil/letter-given';
import { day } from './dates';
import { choice, reference, text } from './text';

/** How a notice was given, and the day on which it was handed over, posted or sent (law 36). */
export const given = z.strictObject({
  how: choice('how it was given', ['by-hand', 'first-class-post', 'email']),
  on: day('the day on which it was handed over, posted or sent'),
}) satisfies z.ZodType<Given>;

/** A letter of the case, by its id, that was posted or handed over. */
export const letterGiven = z.strictObject({
  letter: reference('the letter'),
  given: z.strictObject({
    how: choice('how it was given', ['by-hand', 'first-class-post']),
    on: day('the day on which it was handed over or posted'),
  }) satisfies z.ZodType<OnPaper>,
});

/** A letter of the case, by its id, that did not arrive and is sent again. */
export const letterAgain = z.strictObject({
  letter: reference('the letter'),
  by: choice('how it is sent', ['email', 'first-class-post', 'by-hand']),
  reason: text('why it is sent again'),
});
