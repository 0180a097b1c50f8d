import { z } from 'zod';
import type { AnswerReport, ReportExclusion } from '../../../rules/partnership/reports/commands';
import type { Body } from './body';
import { KINDS } from './concern';
import { choice, emailOrNone, LONGEST_LINE, optionalText, reference, text } from './text';

/** A line that may be left empty. */
const optionalLine = (what: string) =>
  optionalText(what).refine(
    (value) => value.length <= LONGEST_LINE && !/[\n\r]/.test(value),
    `Write ${what} on one line, with ${LONGEST_LINE} letters at most`,
  );

/** What somebody without an account says, in words that they can follow. */
export const reportExclusion = z.strictObject({
  school: z.string().regex(/^[\w:.-]{1,200}$/, 'Choose the school'),
  told: z.strictObject({
    looksLike: z.enum(KINDS, 'Choose what went on'),
    words: text('more about what went on'),
    when: optionalLine('when it was'),
    firstName: optionalLine('the first name'),
    lastName: optionalLine('the last name'),
    yearGroup: optionalLine('the school year'),
    who: z.enum(['child', 'parent', 'somebody-asked', 'staff', 'somebody-else'], 'Choose who you are'),
    email: emailOrNone('the email address'),
    phone: optionalLine('the phone number'),
  }),
}) satisfies z.ZodType<Omit<Body<ReportExclusion>, 'report'>>;

export const answerReport = z.strictObject({
  finding: choice('the finding', ['lawful', 'unlawful-put-right', 'unlawful', 'not-enough-known']),
  reasons: text('the reasons'),
}) satisfies z.ZodType<Omit<Body<AnswerReport>, 'report'>>;

export const placeReport = z.strictObject({
  pupil: reference('the pupil'),
  /** Not asked where a link that got half the way has recorded it. */
  from: choice('who raises it', ['family', 'for-the-family', 'staff', 'somebody-else']).optional(),
});
