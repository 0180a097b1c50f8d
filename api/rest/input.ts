import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { z } from 'zod';
import type { FieldError } from '../problems/field-error';
import { fieldErrors } from '../problems/field-errors';
import type { Operation } from './operation';

/** A request as its schemas have let it through. */
export interface Input {
  params: Record<string, string>;
  query: unknown;
  body: unknown;
  /** Null when the caller gave none: a retry is then another request. */
  key: string | null;
  commandId: string;
}

const KEY = z
  .uuid('Enter a random id (a UUID), new for each request and the same for its retries')
  .toLowerCase()
  .optional();
const NOTHING = z.strictObject({});

/** Takes what was sent apart, or says field by field what is wrong with it. */
export function takeInput(operation: Operation, request: Request): Input | { errors: FieldError[] } {
  const [id, fields] = operation.ownId ? [undefined, request.body ?? {}] : apart(request.body);
  const header = KEY.safeParse(request.get('idempotency-key'));
  const own = KEY.safeParse(id);
  const query = (operation.query ?? NOTHING).safeParse(request.query);
  const body = (operation.body ?? NOTHING).safeParse(fields);
  if (header.success && own.success && query.success && body.success) {
    const key = header.data ?? own.data ?? null;
    const params = request.params as Record<string, string>;
    return { params, query: query.data, body: body.data, key, commandId: key ?? randomUUID() };
  }
  return {
    errors: [
      ...errorsOf(header.error, 'Idempotency-Key'),
      ...errorsOf(own.error, 'id'),
      ...errorsOf(query.error),
      ...errorsOf(body.error),
    ],
  };
}

/** The command's id stands beside the command's own fields. What is no object is left for the schema to refuse. */
function apart(body: unknown): [id: unknown, fields: unknown] {
  if (body === undefined) return [undefined, {}];
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [undefined, body];
  const { id, ...fields } = body as Record<string, unknown>;
  return [id, fields];
}

function errorsOf(error: z.ZodError | undefined, field?: string): FieldError[] {
  const found = error ? fieldErrors(error) : [];
  return field ? found.map(({ message }) => ({ field, message })) : found;
}
