import type { Request, RequestHandler, Response } from 'express';
import type { House } from '../../../house';
import { findPerson } from '../../../oidc/find-person';
import { linkAccount } from '../../../oidc/link-account';
import type { Failed, Identity, Provider } from '../../../oidc/provider';
import { beginSession } from '../../../session/begin';
import { ownPerson } from '../../account/own-person';
import { showPage } from '../../render';
import { isProblem, PROBLEMS, type Problem } from './problems';
import { sendOn } from './send-on';

/** Sends somebody on to the provider, and keeps in their session what its answer must fit. */
export const beginThere =
  ({ provider }: House): RequestHandler =>
  async (request, response, next) => {
    if (!provider) return next();
    if (response.locals.viewer) return response.redirect(303, '/today');
    return sendThere(provider, request, response);
  };

/**
 * Asks the provider who somebody is.
 *
 * @param links the person who is signed in, when that is to be linked with their account
 */
export async function sendThere(
  provider: Provider,
  request: Request,
  response: Response,
  links?: string,
): Promise<void> {
  const begun = await provider.begin(links === undefined ? undefined : 'login');
  if ('problem' in begun) return failed(request, response, begun);
  request.session.asks = { ...begun.asked, ...(links !== undefined && { links }) };
  const { name } = provider;
  const said = `You sign in with ${name} and then come back.`;
  return sendOn(response, { title: `Sign in with ${name}`, said, url: begun.url, name });
}

/**
 * Takes what somebody comes back with from the provider. An answer to another question than the one this browser asked
 * last says nothing, and leaves that one open; the right one is taken once.
 */
export const comeBack =
  (house: House): RequestHandler =>
  async (request, response, next) => {
    if (!house.provider) return next();
    const { asks, wanted } = request.session;
    const { search, searchParams } = new URL(request.originalUrl, house.config.baseUrl);
    if (!asks || searchParams.get('state') !== asks.state) return notLetIn(response, 'not-begun-here');
    delete request.session.asks;
    const identity = await house.provider.finish(search, asks);
    if ('problem' in identity) return failed(request, response, identity);
    if (asks.links !== undefined) return linkOwn(house, request, response, { identity, links: asks.links });
    const person = await findPerson(house, identity);
    if ('problem' in person) return notLetIn(response, person.problem);
    await beginSession(request, person, house.now());
    request.session.atProvider = true;
    return response.redirect(303, wanted ?? '/today');
  };

/** Whoever asked for it must still be the one who is signed in. */
async function linkOwn(
  house: House,
  request: Request,
  response: Response,
  { identity, links }: { identity: Identity; links: string },
): Promise<void> {
  if (response.locals.viewer?.person !== links) return notLetIn(response, 'not-begun-here');
  const person = await ownPerson(house, response);
  if (!(await linkAccount(house, person, identity, 'Own account, with its password')))
    return notLetIn(response, 'linked-otherwise');
  request.session.alert = `Your account is linked. You can sign in with ${house.provider?.name} from now on.`;
  return response.redirect(303, '/account');
}

/** Its own address, so that the provider's answer stays in no address bar. */
const notLetIn = (response: Response, problem: Problem): void =>
  response.redirect(303, `/sign-in/oidc/problem/${problem}`);

/** The log has the kind of error and where it was met: its message may quote what was sent. */
function failed(request: Request, response: Response, { problem, error }: Failed): void {
  const { code } = error as { code?: unknown };
  request.log.warn({ err: error, problem, code }, 'signing in with the provider failed');
  notLetIn(response, problem);
}

export const problemPage =
  ({ provider }: House): RequestHandler =>
  (request, response, next) => {
    const problem = String(request.params['problem']);
    if (!provider || !isProblem(problem)) return next();
    const { title, sentences } = PROBLEMS[problem];
    const view = { title, sentences: sentences(provider.name) };
    return showPage(response, 'sign-in/oidc/problem.njk', view, 403);
  };
