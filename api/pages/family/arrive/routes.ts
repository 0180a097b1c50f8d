import { Router, type Request, type RequestHandler, type Response } from 'express';
import { hashOfLink } from '../../../../database/family-links';
import { CODE_MINUTES, isCode, sendCode } from '../../../family/codes';
import { familyBy } from '../../../family/family';
import type { House } from '../../../house';
import { limitByAddress } from '../../../security/address-limit';
import { beginFamilySession } from '../../../session/begin';
import { formBody } from '../../form-body';
import { showPage } from '../../render';
import { showClosed } from '../closed';

const CODE_PAGE = '/f/code';
const WRONG = 'This code does not work. Check it, or ask for a new one';

/** The page behind a letter's link. It looks the same for a good link and for any other, and opening it uses nothing up. */
const door: RequestHandler = (request, response) =>
  showPage(response, 'family/arrive/door.njk', { title: 'Get a code', action: request.path });

/** Sends a code, where the link is good. Whether it was is not said. */
const askForCode =
  (house: House): RequestHandler =>
  async (request, response) => {
    request.session.asked = hashOfLink(String(request.params['secret']));
    await send(house, request.session.asked);
    response.redirect(303, CODE_PAGE);
  };

const askAgain =
  (house: House): RequestHandler =>
  async (request, response) => {
    if (request.session.asked) await send(house, request.session.asked);
    request.session.alert = 'If your link still works, a new code is on its way. The old one has ended.';
    response.redirect(303, CODE_PAGE);
  };

async function send(house: House, hash: string): Promise<void> {
  const family = await familyBy(house, hash);
  if (family) await sendCode(house, hash, family);
}

const codePage: RequestHandler = (request, response) =>
  request.session.asked ? drawCode(response, null) : showClosed(response);

const takeCode =
  (house: House): RequestHandler =>
  async (request, response) => {
    const { asked } = request.session;
    if (!asked) return showClosed(response);
    const typed = codeIn(request);
    if (typed === '') return drawCode(response, 'Type in your code');
    const right = await isCode(house, asked, typed);
    if (!right || !(await familyBy(house, asked))) return drawCode(response, WRONG);
    await beginFamilySession(request, asked, house.now());
    return response.redirect(303, '/family');
  };

const codeIn = (request: Request): string => {
  const { code } = formBody(request);
  return typeof code === 'string' ? code.trim() : '';
};

/** A wrong code is not drawn again: it is typed anew. */
function drawCode(response: Response, message: string | null): void {
  const errors = message === null ? [] : [{ field: 'code', message }];
  const view = { title: 'Type in your code', errors, minutes: CODE_MINUTES };
  showPage(response, 'family/arrive/code.njk', view, message === null ? 200 : 422);
}

/** A family's way in: the link in a letter, then a code sent to its own address (L1). */
export function arriveRoutes(house: House): Router {
  const limit = limitByAddress(house.limits.signIn);
  return Router()
    .get(CODE_PAGE, codePage)
    .post(CODE_PAGE, limit, takeCode(house))
    .post(`${CODE_PAGE}/again`, limit, askAgain(house))
    .get('/f/:secret', door)
    .post('/f/:secret', limit, askForCode(house));
}
