import { Router, type RequestHandler, type Response } from 'express';
import type { Holder } from '../../../../database/people';
import { endSessionsOf } from '../../../../database/sessions';
import { linkedAt, unlinkPerson } from '../../../../database/sign-in-links';
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
  const { db, provider } = house;
  const view = {
    title: 'Sign-in elsewhere',
    heading: `Sign-in elsewhere of ${name}`,
    back: { href: '/partnership', text: 'Back to the partnership' },
    action: `/partnership/people/${id}/sign-in-link`,
    provider: provider?.name,
    isLinked: Boolean(provider && (await linkedAt(db, id, provider.issuer))),
    log: await accountLog(house, person),
    reason,
    errors,
  };
  showPage(response, 'partnership/sign-in-link/page.njk', view, errors.length > 0 ? 422 : 200);
}

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const person = await personNamed(house, viewerOf(response), request);
    return person ? draw(house, person, response) : sendProblem(request, response, NOT_FOUND);
  };

/** Takes a link away, for somebody who is another there now, or where another was linked; and signs them out. */
const remove =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const person = await personNamed(house, viewer, request);
    if (!person) return sendProblem(request, response, NOT_FOUND);
    const { reason } = formBody(request);
    const read = reasonForm.safeParse({ reason });
    if (!read.success) return draw(house, person, response, { reason, errors: fieldErrors(read.error) });
    await house.db.transaction().execute(async (tx) => {
      await unlinkPerson(tx, person.id);
      await endSessionsOf(tx, person.id);
      const deed = { subject: person.id, what: 'sign-in-unlinked', reason: read.data.reason } as const;
      await noteTakenAway(tx, viewer, deed);
    });
    request.session.alert = `${person.name} is linked with no sign-in elsewhere any more, and is signed out.`;
    return response.redirect(303, '/partnership');
  };

export const signInLinkRoutes = (house: House): Router =>
  Router()
    .get('/partnership/people/:person/sign-in-link', show(house))
    .post('/partnership/people/:person/sign-in-link', remove(house));
