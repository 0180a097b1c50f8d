import { Router, type Request, type RequestHandler, type Response } from 'express';
import { givenReason, mustSayWhy } from '../cases/reasons';
import { may, PERMISSIONS, type Right } from '../permissions';
import { badInput, NOT_SIGNED_IN, NOT_YOUR_OFFICE, REASON_NEEDED, type Problem } from '../problems/problem';
import { sendProblem } from '../problems/send';
import { viewerOf } from '../session/viewer';
import { once } from './idempotency';
import { takeInput, type Input } from './input';
import { isAboutPupil, type Operation, type Reply, type Services } from './operation';

/** The routes of these operations. Each asks in this order: who are you, may you, is it well formed, is it done already. */
export function serve(services: Services, operations: Operation[]): Router {
  const router = Router();
  for (const operation of operations) {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
    router[operation.method](path, handlerOf(services, operation));
  }
  return router;
}

const handlerOf =
  (services: Services, operation: Operation): RequestHandler =>
  async (request, response) => {
    const barred = barredBy(operation.id, response);
    if (barred) return sendProblem(request, response, barred);
    const unexplained = notAccess(operation, request, response);
    if (unexplained) return sendProblem(request, response, unexplained);
    const input = takeInput(operation, request);
    if ('errors' in input) return sendProblem(request, response, badInput(input.errors));
    const act = () => operation.handle(services, asked(input, request, response));
    const { viewer } = response.locals;
    const { key } = input;
    const keyed = viewer && key !== null && takesKey(operation);
    return answer(
      request,
      response,
      keyed ? await once(services.house, { viewer, key, request }, act) : await act(),
    );
  };

const takesKey = ({ id, method, readsOnly }: Operation): boolean =>
  method === 'post' && !readsOnly && PERMISSIONS[id] !== 'anybody';

function barredBy(right: Right, response: Response): Problem | null {
  if (PERMISSIONS[right] === 'anybody') return null;
  const { viewer } = response.locals;
  if (!viewer) return NOT_SIGNED_IN;
  return may(viewer.office, right) ? null : NOT_YOUR_OFFICE;
}

/** Notes what is asked for, and why: a record of a pupil outside one's cases is opened to nobody who does not say. */
function notAccess({ id, path }: Operation, request: Request, response: Response): Problem | null {
  const { viewer } = response.locals;
  if (!viewer) return null;
  const reason = givenReason.safeParse(request.get('access-reason'));
  viewer.access = { right: id, ...(reason.success && { reason: reason.data }) };
  return isAboutPupil(path) && mustSayWhy(viewer) ? REASON_NEEDED : null;
}

const asked = (input: Input, request: Request, response: Response) => ({
  ...input,
  request,
  get viewer() {
    return viewerOf(response);
  },
});

function answer(request: Request, response: Response, reply: Reply): void {
  if ('problem' in reply) return sendProblem(request, response, reply.problem);
  if (reply.body === undefined) response.status(reply.status).end();
  else response.status(reply.status).json(reply.body);
}
