import type { z } from 'zod';
import type { FieldError } from './field-error';

type Issue = z.core.$ZodIssue;

/** What is wrong with an input, field by field, in the order of the form; one error a field. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const all = error.issues.flatMap(errorsOf);
  return all.filter((one, index) => all.findIndex((other) => other.field === one.field) === index);
}

function errorsOf(issue: Issue): FieldError[] {
  const at = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: [...at, key].join('.'),
      message: 'This is not a field of this request',
    }));
  }
  return [{ field: at.join('.') || 'body', message: issue.message }];
}
