import type { RequestHandler, Response } from 'express';
import type { House } from '../../house';
import { fieldErrors } from '../../problems/field-errors';
import type { FieldError } from '../../problems/field-error';
import type { AccountLimit } from '../../security/account-limit';
import { stillToDo } from '../../second-factor/standing';
import { beginHalfway, beginSession, endSession } from '../../session/begin';
import { checkCredentials, credentials, type SignIn } from '../../session/sign-in';
import { waitFor } from './wait-for';
import { askAgain, showPage } from '../render';
import { formBody } from '../form-body';

const PAGE = 'sign-in/page.njk';

export const signInPage: RequestHandler = (_request, response) => {
  if (response.locals.viewer) return response.redirect(303, '/today');
  return showPage(response, PAGE, { title: 'Sign in', answers: {} });
};

export const signInWith =
  (house: House, limit: AccountLimit): RequestHandler =>
  async (request, response) => {
    const answers = formBody(request);
    const form = credentials.safeParse(answers);
    if (!form.success) return again(response, answers, fieldErrors(form.error));
    const found = await checkCredentials(house, limit, form.data);
    if (!('person' in found)) return again(response, answers, [whyNot(found)]);
    const todo = await stillToDo(house, found.person.id);
    if (todo !== 'nothing') {
      await beginHalfway(request, found.person, house.now());
      return response.redirect(303, `/sign-in/${todo}`);
    }
    const { wanted } = request.session;
    await beginSession(request, found.person, house.now());
    return response.redirect(303, wanted ?? '/today');
  };

export const signOut: RequestHandler = async (request, response) => {
  await endSession(request);
  response.redirect(303, '/sign-in');
};

/** The password is never drawn again. */
function again(response: Response, answers: Record<string, unknown>, errors: FieldError[]): void {
  askAgain(response, PAGE, { title: 'Sign in', errors, answers: { email: answers['email'] } });
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
