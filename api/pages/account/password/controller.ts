import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import { setPassword } from '../../../../database/credentials';
import { endSessionsOf } from '../../../../database/sessions';
import { password } from '../../../commands/schemas/partnership';
import type { House } from '../../../house';
import { noteOwnAccount } from '../../../people/note-account';
import type { FieldError } from '../../../problems/field-error';
import { fieldErrors } from '../../../problems/field-errors';
import type { AccountLimit } from '../../../security/account-limit';
import { hashPassword } from '../../../security/passwords';
import { newSession } from '../../../session/begin';
import { viewerOf } from '../../../session/viewer';
import { formBody } from '../../form-body';
import { showPage } from '../../render';
import { notOwnPassword } from '../own-password';
import { ownPerson } from '../own-person';

const form = z.object({
  current: z
    .string('Enter the password that you have now')
    .min(1, 'Enter the password that you have now')
    .max(200),
  password,
});

function draw(response: Response, errors: FieldError[]): void {
  const title = 'Change your password';
  const view = { title, back: { href: '/account', text: 'Back to your account' }, errors };
  showPage(response, 'account/password/page.njk', view, errors.length > 0 ? 422 : 200);
}

export const passwordPage: RequestHandler = (_request, response) => draw(response, []);

/** Changes one's own password, and ends every session of the account, this one too: whoever else was in is out. */
export const changePassword =
  (house: House, limit: AccountLimit): RequestHandler =>
  async (request, response) => {
    const read = form.safeParse(formBody(request));
    if (!read.success) return draw(response, fieldErrors(read.error));
    const person = await ownPerson(house, response);
    const wrong = await notOwnPassword(limit, person, read.data.current);
    if (wrong !== null) return draw(response, [{ field: 'current', message: wrong }]);
    const hash = await hashPassword(read.data.password);
    const { office } = viewerOf(response);
    await house.db.transaction().execute(async (tx) => {
      await setPassword(tx, person.id, hash);
      await endSessionsOf(tx, person.id);
      const deed = { what: 'password-changed', reason: 'Own account', office } as const;
      await noteOwnAccount(tx, person, deed);
    });
    await newSession(request);
    request.session.alert =
      'Your password is changed, and you are signed out everywhere. Sign in with the new one.';
    return response.redirect(303, '/sign-in');
  };
