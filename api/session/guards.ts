import type { RequestHandler } from 'express';
import { NOT_SIGNED_IN } from '../problems/problem';
import { isForPrograms, sendProblem } from '../problems/send';

/** An address of ours: `//elsewhere.example` would be another's. */
const OURS = /^\/[^/\\]/;

/** Lets only people through who are signed in. A page asks them to, and remembers where they were going. */
export const signedIn: RequestHandler = (request, response, next) => {
  if (response.locals.viewer) return next();
  if (isForPrograms(request)) return sendProblem(request, response, NOT_SIGNED_IN);
  if (request.method === 'GET' && OURS.test(request.originalUrl))
    request.session.wanted = request.originalUrl;
  return response.redirect(303, '/sign-in');
};
