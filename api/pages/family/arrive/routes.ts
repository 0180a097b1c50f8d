import { Router, type Request, type RequestHandler, type Response } from 'express';
import { hashOfLink } from '../../../../database/family-links';
import { CODE_MINUTES, isCode, sendCode } from '../../../family/codes';
import type { Way } from '../../../family/ways';
import { familyBy } from '../../../family/family';
import { keepLanguage } from '../../../family/keep-language';
import type { TextId } from '../../../family/words';
import type { House } from '../../../house';
import { limitByAddress } from '../../../security/address-limit';
import { beginFamilySession } from '../../../session/begin';
import { formBody } from '../../form-body';
import { showClosed } from '../closed';
import { readerAtTheDoor } from '../reader';
import { showFamily } from '../show';
import { languageIn } from '../language/language-in';

const CODE_PAGE = '/f/code';
/** Stands where a link would, on the page that says that there is none. */
const CLOSED = 'closed';

/** The page behind a letter's link. It looks the same for a good link and for any other, and opening it uses nothing up. */
const door =
  (house: House): RequestHandler =>
  async (request, response) => {
    const { path } = request;
    const reader = await readerAtTheDoor(house, request, `${path}/language`);
    showFamily(response, reader, 'family/arrive/door.njk', ({ say }) => ({
      title: say('door.title'),
      action: path,
      texts: house.gateway !== null,
    }));
  };

/** A language may be chosen before it is known who reads: nothing but the session keeps it until then. */
const chooseAtTheDoor: RequestHandler = (request, response) => {
  const language = languageIn(request);
  if (language) request.session.language = language;
  const { secret } = request.params;
  response.redirect(303, secret === CLOSED ? '/family' : `/f/${encodeURIComponent(String(secret))}`);
};

/** Sends a code, where the link is good. Whether it was is not said. */
const askForCode =
  (house: House): RequestHandler =>
  async (request, response) => {
    request.session.asked = hashOfLink(String(request.params['secret']));
    await send(house, request, request.session.asked);
    response.redirect(303, CODE_PAGE);
  };

const askAgain =
  (house: House): RequestHandler =>
  async (request, response) => {
    const by = formBody(request)['by'] === 'text' ? 'text' : 'email';
    if (request.session.asked) await send(house, request, request.session.asked, by);
    request.session.alert = 'code.on-its-way' satisfies TextId;
    response.redirect(303, CODE_PAGE);
  };

/** @param by what they would rather have, where there are both */
async function send(house: House, { session }: Request, hash: string, by?: Way): Promise<void> {
  const family = await familyBy(house, hash);
  if (family) await sendCode(house, hash, family, { by, language: session.language });
}

const codePage =
  (house: House): RequestHandler =>
  (request, response) =>
    request.session.asked ? drawCode(house, request, response, null) : showClosed(house, request, response);

const takeCode =
  (house: House): RequestHandler =>
  async (request, response) => {
    const { asked } = request.session;
    if (!asked) return showClosed(house, request, response);
    const typed = codeIn(request);
    if (typed === '') return drawCode(house, request, response, 'code.title');
    const right = await isCode(house, asked, typed);
    const family = right ? await familyBy(house, asked) : null;
    if (!family) return drawCode(house, request, response, 'code.wrong');
    await beginFamilySession(request, asked, house.now());
    await keepLanguage(house, family, request.session.language);
    return response.redirect(303, '/family');
  };

const codeIn = (request: Request): string => {
  const { code } = formBody(request);
  return typeof code === 'string' ? code.trim() : '';
};

/** A wrong code is not drawn again: it is typed anew. */
async function drawCode(
  house: House,
  request: Request,
  response: Response,
  message: TextId | null,
): Promise<void> {
  const reader = await readerAtTheDoor(house, request, `${CODE_PAGE}/language`);
  const page = 'family/arrive/code.njk';
  return showFamily(
    response,
    reader,
    page,
    ({ say }) => ({
      title: say('code.title'),
      errors: message === null ? [] : [{ field: 'code', message: say(message) }],
      minutes: CODE_MINUTES,
      texts: house.gateway !== null,
    }),
    message === null ? 200 : 422,
  );
}

/** A family's way in: the link in a letter, then a code sent to its own address (L1). */
export function arriveRoutes(house: House): Router {
  const limit = limitByAddress(house.limits.signIn);
  return Router()
    .get(CODE_PAGE, codePage(house))
    .post(CODE_PAGE, limit, takeCode(house))
    .post(`${CODE_PAGE}/again`, limit, askAgain(house))
    .get('/f/:secret', door(house))
    .post('/f/:secret', limit, askForCode(house))
    .post('/f/:secret/language', chooseAtTheDoor);
}
