import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import { linkedAt } from '../../../../database/sign-in-links';
import type { House } from '../../../house';
import type { FieldError } from '../../../problems/field-error';
import { fieldErrors } from '../../../problems/field-errors';
import type { AccountLimit } from '../../../security/account-limit';
import { viewerOf } from '../../../session/viewer';
import { formBody } from '../../form-body';
import { showPage } from '../../render';
import { sendThere } from '../../sign-in/oidc/controller';
import { notOwnPassword } from '../own-password';
import { ownPerson } from '../own-person';

const form = z.object({
  current: z
    .string('Enter the password that you have now')
    .min(1, 'Enter the password that you have now')
    .max(200),
});

function draw(response: Response, name: string, errors: FieldError[] = []): void {
  const title = 'Link your account';
  const view = { title, name, back: { href: '/account', text: 'Back to your account' }, errors };
  showPage(response, 'account/sign-in-link/page.njk', view, errors.length > 0 ? 422 : 200);
}

export const linkPage =
  ({ db, provider }: House): RequestHandler =>
  async (_request, response, next) => {
    if (!provider) return next();
    if (await linkedAt(db, viewerOf(response).person, provider.issuer))
      return response.redirect(303, '/account');
    return draw(response, provider.name);
  };

/**
 * Links one's own account with who one is at the provider, for those whose address it does not vouch for. The password is
 * asked again: a session that was left open must not become a lasting way in.
 */
export const linkWith =
  (house: House, limit: AccountLimit): RequestHandler =>
  async (request, response, next) => {
    const { provider } = house;
    if (!provider) return next();
    const read = form.safeParse(formBody(request));
    if (!read.success) return draw(response, provider.name, fieldErrors(read.error));
    const person = await ownPerson(house, response);
    const wrong = await notOwnPassword(limit, person, read.data.current);
    if (wrong !== null) return draw(response, provider.name, [{ field: 'current', message: wrong }]);
    return sendThere(provider, request, response, person.id);
  };
