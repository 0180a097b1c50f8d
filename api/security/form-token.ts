import { csrfSync } from 'csrf-sync';
import type { Request, RequestHandler } from 'express';

/** Every form of a page sends back a token that only that page was given: a second fence behind sameSite. */
export const formToken: RequestHandler = csrfSync({
  size: 32,
  getTokenFromRequest: (request: Request) => {
    const body = request.body as { _csrf?: unknown } | undefined;
    return typeof body?._csrf === 'string' ? body._csrf : undefined;
  },
}).csrfSynchronisedProtection;
