import type { RequestHandler } from 'express';
import { OTHER_SITE } from '../problems/problem';
import { sendProblem } from '../problems/send';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a change that another website asks a signed-in person's browser to make.
 *
 * Browsers say where a request comes from (Sec-Fetch-Site), older ones at least Origin; neither can be set by a page.
 * What sends neither is no browser, and has no cookie that it did not sign in for itself.
 */
export function sameSite(origin: string): RequestHandler {
  return (request, response, next) => {
    if (
      SAFE.includes(request.method) ||
      isOurs(request.get('sec-fetch-site'), request.get('origin'), origin)
    ) {
      return next();
    }
    return sendProblem(request, response, OTHER_SITE);
  };
}

function isOurs(site: string | undefined, from: string | undefined, origin: string): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return from === undefined || from === origin;
}
