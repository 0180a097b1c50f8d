import { Router, type RequestHandler, type Response } from 'express';
import { credentialsOf, forgetSecret } from '../../../../database/credentials';
import type { Holder } from '../../../../database/people';
import { endSessionsOf } from '../../../../database/sessions';
import type { House } from '../../../house';
import { noteTakenAway } from '../../../people/note-account';
import type { FieldError } from '../../../problems/field-error';
import { fieldErrors } from '../../../problems/field-errors';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { viewerOf } from '../../../session/viewer';
import { formBody } from '../../form-body';
import { showPage } from '../../render';
import { accountLog, personNamed, reasonForm } from '../one-account';

async function draw(
  house: House,
  person: Holder,
  response: Response,
  { reason, errors = [] }: { reason?: unknown; errors?: FieldError[] } = {},
): Promise<void> {
  const { id, name } = person;
  const view = {
    title: 'Second factor',
    heading: `Second factor of ${name}`,
    back: { href: '/partnership', text: 'Back to the partnership' },
    action: `/partnership/people/${id}/second-factor`,
    isSetUp: Boolean((await credentialsOf(house.db, id))?.confirmedAt),
    log: await accountLog(house, person),
    reason,
    errors,
  };
  showPage(response, 'partnership/second-factor/page.njk', view, errors.length > 0 ? 422 : 200);
}

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const person = await personNamed(house, viewerOf(response), request);
    return person ? draw(house, person, response) : sendProblem(request, response, NOT_FOUND);
  };

/** Takes a second factor away, for somebody who has lost telephone and codes, and signs them out. They set up another. */
const reset =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const person = await personNamed(house, viewer, request);
    if (!person) return sendProblem(request, response, NOT_FOUND);
    const { reason } = formBody(request);
    const read = reasonForm.safeParse({ reason });
    if (!read.success) return draw(house, person, response, { reason, errors: fieldErrors(read.error) });
    await house.db.transaction().execute(async (tx) => {
      await forgetSecret(tx, person.id);
      await endSessionsOf(tx, person.id);
      await noteTakenAway(tx, viewer, {
        subject: person.id,
        what: 'second-factor-reset',
        reason: read.data.reason,
      });
    });
    request.session.alert = `The second factor of ${person.name} is reset. They set up another when they sign in.`;
    return response.redirect(303, '/partnership');
  };

export const secondFactorRoutes = (house: House): Router =>
  Router()
    .get('/partnership/people/:person/second-factor', show(house))
    .post('/partnership/people/:person/second-factor', reset(house));
