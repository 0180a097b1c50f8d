import { Router, type RequestHandler } from 'express';
import { mustSayWhy } from '../cases/reasons';
import { may, PERMISSIONS, type Right } from '../permissions';
import { notFound } from '../problems/handlers';
import { NOT_FOUND, NOT_YOUR_OFFICE } from '../problems/problem';
import { sendProblem } from '../problems/send';
import { signedIn } from '../session/guards';
import { PAGE_PERMISSIONS } from './page-permissions';
import { askWhy } from './pupil/reason/ask-why';

/**
 * Lets through what the table of permissions allows, and nothing else: an address that it does not name is not found,
 * even where a page stands behind it. It is a router of its own, so that an address means here what it means to the pages.
 */
export function gate(): Router {
  const router = Router();
  for (const [method, path, right] of PAGE_PERMISSIONS) {
    router[method](path, PERMISSIONS[right] === 'anybody' ? pass : signedIn, admit(right));
  }
  router.use(notFound);
  return router;
}

const pass: RequestHandler = (_request, _response, next) => next();

/** To whom a page is not for, it does not exist; a form that was opened in another office says that it cannot be sent. */
const admit =
  (right: Right): RequestHandler =>
  (request, response, next) => {
    const { viewer } = response.locals;
    if (PERMISSIONS[right] === 'anybody') return next('router');
    if (viewer && may(viewer.office, right)) {
      const pupil = String(request.params['pupil'] ?? '');
      const reason = request.session.reasons?.[pupil];
      viewer.access = { right, ...(reason && { reason }) };
      return pupil && mustSayWhy(viewer) ? askWhy(pupil, request, response) : next('router');
    }
    return sendProblem(request, response, request.method === 'POST' ? NOT_YOUR_OFFICE : NOT_FOUND);
  };
