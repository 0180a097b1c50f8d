import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { tooMany } from '../problems/problem';
import { sendProblem } from '../problems/send';

/** How many requests one address may make in so many seconds. */
export interface AddressLimit {
  requests: number;
  seconds: number;
}

/** Turns an address away that asks for too much, whoever is signed in there. Counted by each process for itself. */
export function limitByAddress({ requests, seconds }: AddressLimit): RequestHandler {
  return rateLimit({
    windowMs: seconds * 1000,
    limit: requests,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    handler: (request, response, _next, { windowMs }) =>
      sendProblem(request, response, tooMany(windowMs / 1000)),
  });
}
