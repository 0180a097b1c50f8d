import type { ErrorRequestHandler, RequestHandler } from 'express';
import {
  ENGINE_DOWN,
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
  ECONNREFUSED: ENGINE_DOWN,
};

function problemOf(error: Thrown): Problem {
  const known = KNOWN[error.type ?? ''] ?? KNOWN[error.code ?? ''];
  if (known) return known;
  const status = error.status ?? 500;
  return status >= 400 && status < 500 ? badRequest(status) : FAILED;
}
