import type { ErrorRequestHandler, RequestHandler } from 'express';
import {
  DATABASE_AWAY,
  FAILED,
  FORM_TOO_OLD,
  MALFORMED_JSON,
  NOT_FOUND,
  TOO_LARGE,
  badRequest,
} from './problem';
import type { Problem } from './problem';
import { sendProblem } from './send';

/** The last route: nothing else took the request. */
export const notFound: RequestHandler = (request, response) => sendProblem(request, response, NOT_FOUND);

/** The last handler of errors: what a library threw becomes a problem; what nobody expected is logged and said to be ours. */
export const failed: ErrorRequestHandler = (error: Thrown, request, response, next) => {
  if (response.headersSent) return next(error);
  const problem = problemOf(error);
  if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
  return sendProblem(request, response, problem);
};

interface Thrown {
  status?: number;
  code?: string;
  type?: string;
}

const KNOWN: Record<string, Problem> = {
  'entity.parse.failed': MALFORMED_JSON,
  'entity.too.large': TOO_LARGE,
  'parameters.too.many': TOO_LARGE,
  EBADCSRFTOKEN: FORM_TOO_OLD,
};

/** PostgreSQL is not there, starting, stopping or full: codes of Node.js and of its own classes 08, 53 and 57. */
const AWAY = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|(08|53|57)[0-9A-Z]{3})$/;

function problemOf(error: Thrown): Problem {
  if (AWAY.test(error.code ?? '')) return DATABASE_AWAY;
  const known = KNOWN[error.type ?? ''] ?? KNOWN[error.code ?? ''];
  if (known) return known;
  const status = error.status ?? 500;
  return status >= 400 && status < 500 ? badRequest(status) : FAILED;
}
