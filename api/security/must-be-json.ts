import type { RequestHandler } from 'express';
import { NOT_JSON } from '../problems/problem';
import { sendProblem } from '../problems/send';

/**
 * A change through the API carries JSON. No form of another website can send that without asking first, and we allow
 * no other website to: with sameSite, that is the API's defence against forged requests, without a token.
 */
export const mustBeJson: RequestHandler = (request, response, next) => {
  const carries = request.method === 'POST' || request.method === 'PUT';
  if (!carries || request.is('application/json')) return next();
  return sendProblem(request, response, NOT_JSON);
};
