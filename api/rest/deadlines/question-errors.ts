import type { z } from 'zod';
import { capital } from '../../../rules/notices/naming';
import { complaint } from '../../deadlines/sentences';
import type { FieldError } from '../../problems/field-error';

/** Enough to see what is wrong: a list of thousands can be wrong in thousands of places. */
const MOST_ERRORS = 20;

/** What is wrong with a question, field by field; one error a field. */
export function questionErrors({ issues }: z.ZodError): FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const issue of issues) {
    for (const error of errorsOf(issue)) if (!errors.has(error.field)) errors.set(error.field, error);
    if (errors.size >= MOST_ERRORS) break;
  }
  return [...errors.values()].slice(0, MOST_ERRORS);
}

function errorsOf(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') {
    return [{ field: path.join('.') || 'body', message: capital(complaint(issue)) }];
  }
  return issue.keys
    .slice(0, MOST_ERRORS)
    .map((key) => ({ field: [...path, key].join('.'), message: 'Is not a field of this question' }));
}
