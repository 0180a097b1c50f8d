import type { RequestHandler, Response } from 'express';
import { partnerships } from '../../../database/partnerships';
import type { House } from '../../house';
import { fieldErrors } from '../../problems/field-errors';
import type { FieldError } from '../../problems/field-error';
import type { AccountLimit } from '../../security/account-limit';
import { stillToDo } from '../../second-factor/standing';
import { beginHalfway, beginSession, newSession } from '../../session/begin';
import { checkCredentials, credentials, type SignIn } from '../../session/sign-in';
import { sendOn } from './oidc/send-on';
import { waitFor } from './wait-for';
import { askAgain, showPage } from '../render';
import { formBody } from '../form-body';

const PAGE = 'sign-in/page.njk';

export const signInPage =
  (house: House): RequestHandler =>
  async (_request, response) => {
    if (response.locals.viewer) return response.redirect(303, '/today');
    const isEmpty = (await partnerships(house.db)).length === 0;
    const provider = house.provider?.name;
    return showPage(response, PAGE, { title: 'Sign in', provider, isEmpty, answers: {} });
  };

export const signInWith =
  (house: House, limit: AccountLimit): RequestHandler =>
  async (request, response) => {
    const answers = formBody(request);
    const form = credentials.safeParse(answers);
    if (!form.success) return again(house, response, answers, fieldErrors(form.error));
    const found = await checkCredentials(house, limit, form.data);
    if (!('person' in found)) return again(house, response, answers, [whyNot(found)]);
    const todo = await stillToDo(house, found.person.id);
    if (todo !== 'nothing') {
      await beginHalfway(request, found.person, house.now());
      return response.redirect(303, `/sign-in/${todo}`);
    }
    const { wanted } = request.session;
    await beginSession(request, found.person, house.now());
    return response.redirect(303, wanted ?? '/today');
  };

/** Whoever came by way of the provider is signed out there too, where it offers that. */
export const signOut =
  ({ provider }: House): RequestHandler =>
  async (request, response) => {
    const { atProvider } = request.session;
    await newSession(request);
    delete response.locals.viewer;
    const url = provider && atProvider && (await provider.signOutUrl());
    if (!url) return response.redirect(303, '/sign-in');
    const { name } = provider;
    const said = 'You are signed out of Sixth Day.';
    return sendOn(response, { title: `Sign out of ${name}`, said, url, name });
  };

/** The password is never drawn again. */
function again(
  { provider }: House,
  response: Response,
  answers: Record<string, unknown>,
  errors: FieldError[],
): void {
  const view = { title: 'Sign in', provider: provider?.name, errors, answers: { email: answers['email'] } };
  askAgain(response, PAGE, view);
}

function whyNot(found: Exclude<SignIn, { person: unknown }>): FieldError {
  if ('wait' in found) return { field: 'email', message: waitFor('passwords', found.wait) };
  return 'wrong' in found
    ? { field: 'email', message: 'The email address or the password is wrong. Check both and try again' }
    : {
        field: 'email',
        message: 'Your account holds no office today. Ask the administrator of your partnership',
      };
}
