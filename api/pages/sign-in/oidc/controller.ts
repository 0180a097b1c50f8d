import type { Request, RequestHandler, Response } from 'express';
import type { House } from '../../../house';
import { findPerson } from '../../../oidc/find-person';
import type { Failed } from '../../../oidc/provider';
import { beginSession } from '../../../session/begin';
import { showPage } from '../../render';
import { isProblem, PROBLEMS, type Problem } from './problems';
import { sendOn } from './send-on';

/** Sends somebody on to the provider, and keeps in their session what its answer must fit. */
export const beginThere =
  ({ provider }: House): RequestHandler =>
  async (request, response, next) => {
    if (!provider) return next();
    if (response.locals.viewer) return response.redirect(303, '/today');
    const begun = await provider.begin();
    if ('problem' in begun) return failed(request, response, begun);
    request.session.asks = begun.asked;
    const { name } = provider;
    const said = `You sign in with ${name} and then come back.`;
    return sendOn(response, { title: `Sign in with ${name}`, said, url: begun.url, name });
  };

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
    const person = await findPerson(house, identity);
    if ('problem' in person) return notLetIn(response, person.problem);
    await beginSession(request, person, house.now());
    request.session.atProvider = true;
    return response.redirect(303, wanted ?? '/today');
  };

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
