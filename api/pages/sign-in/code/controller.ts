import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { House } from '../../../house';
import type { FieldError } from '../../../problems/field-error';
import { fieldErrors } from '../../../problems/field-errors';
import { checkCode } from '../../../second-factor/check';
import type { AccountLimit } from '../../../security/account-limit';
import { beginSession } from '../../../session/begin';
import { halfwayOf } from '../../../session/halfway';
import { secondFactor } from '../../../session/sign-in';
import { formBody } from '../../form-body';
import { showPage } from '../../render';
import { waitFor } from '../wait-for';

const form = z.object({ code: secondFactor });

function draw(response: Response, errors: FieldError[] = []): void {
  const view = { title: 'Enter the code from your app', errors };
  showPage(response, 'sign-in/code/page.njk', view, errors.length > 0 ? 422 : 200);
}

export const codePage =
  (house: House): RequestHandler =>
  async (request, response) =>
    (await halfwayOf(house, request)) ? draw(response) : response.redirect(303, '/sign-in');

/** The second half of signing in. Only now is anybody signed in, under a new session id. */
export const signInWithCode =
  (house: House, limit: AccountLimit): RequestHandler =>
  async (request, response) => {
    const person = await halfwayOf(house, request);
    if (!person) return response.redirect(303, '/sign-in');
    const read = form.safeParse({ code: formBody(request)['code'] });
    if (!read.success) return draw(response, fieldErrors(read.error));
    const checked = await checkCode(house, limit, person, read.data.code);
    if ('wait' in checked)
      return draw(response, [{ field: 'code', message: waitFor('codes', checked.wait) }]);
    if ('wrong' in checked) return draw(response, [{ field: 'code', message: WRONG }]);
    const { wanted } = request.session;
    await beginSession(request, person, house.now());
    return response.redirect(303, wanted ?? '/today');
  };

export const WRONG = 'The code is wrong or was used before. Wait for the next one and try again';
