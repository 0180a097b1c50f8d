import type { Request, Response } from 'express';
import { showError } from '../pages/errors/show';
import type { Problem } from './problem';

/** True for what programs call: problems are then JSON, not a page. */
export const isForPrograms = (request: Request): boolean =>
  /^\/(api|health)(\/|\?|$)/.test(request.originalUrl);

/** Answers with a problem, as the caller can read it. Its instance is the reference that the log knows too. */
export function sendProblem(request: Request, response: Response, problem: Problem): void {
  const { kind, retryAfterSeconds, ...said } = problem;
  const reference = request.id as string;
  if (retryAfterSeconds !== undefined) response.set('Retry-After', String(retryAfterSeconds));
  if (!isForPrograms(request)) return showError(response, problem.status, reference);
  const body = { type: `urn:sixth-day:problem:${kind}`, ...said, instance: `urn:uuid:${reference}` };
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(body));
}
