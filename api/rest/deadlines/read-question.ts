import type { School } from '../../../database/partnerships';
import type { Question } from '../../../rules/deadlines';
import { questionSchema } from '../../deadlines/schema';
import type { FieldError } from '../../problems/field-error';
import { questionErrors } from './question-errors';
import { filledFromRecord } from './schools-of-record';

/** A question with its schools filled in from the record, or what is wrong with it, field by field. */
export function readQuestionOf(
  asked: Record<string, unknown>,
  schools: School[],
): { question: Question } | { errors: FieldError[] } {
  const { body, calendars, errors } = filledFromRecord(asked, schools);
  const read = questionSchema.safeParse(body, { reportInput: true });
  if (!read.success) return { errors: [...errors, ...questionErrors(read.error)] };
  if (errors.length > 0) return { errors };
  return { question: { ...read.data, calendars: { ...read.data.calendars, ...calendars } } };
}
