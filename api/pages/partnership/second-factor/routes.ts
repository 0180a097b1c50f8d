import { Router, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { accessesOf } from '../../../../database/access-log';
import { credentialsOf, forgetSecret } from '../../../../database/credentials';
import { peopleByIds, type Holder } from '../../../../database/people';
import { endSessionsOf } from '../../../../database/sessions';
import { localDateTimeOf } from '../../../../rules/calendar/london-time';
import type { House } from '../../../house';
import { noteReset } from '../../../people/note-account';
import type { FieldError } from '../../../problems/field-error';
import { fieldErrors } from '../../../problems/field-errors';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { viewerOf, type Viewer } from '../../../session/viewer';
import { ACCOUNT_WORDS } from '../../../words/accounts';
import { dateAndTime } from '../../../words/dates';
import { formBody } from '../../form-body';
import { showPage } from '../../render';

const form = z.object({
  reason: z
    .string('Give the reason')
    .trim()
    .min(10, 'Give the reason, in 10 characters or more')
    .max(200, 'The reason must be 200 characters or fewer'),
});

/** Somebody of the viewer's partnership, or undefined. */
const found = async (house: House, viewer: Viewer, request: Request): Promise<Holder | undefined> =>
  (await peopleByIds(house.db, viewer.partnership, [String(request.params['person'])]))[0];

async function draw(
  house: House,
  person: Holder,
  response: Response,
  { reason, errors = [] }: { reason?: unknown; errors?: FieldError[] } = {},
): Promise<void> {
  const { id, name, partnershipId: partnership } = person;
  const { rows } = await accessesOf(house.db, { partnership, about: 'person', subject: id, except: [] });
  const by = await peopleByIds(house.db, partnership, [...new Set(rows.map((row) => row.person))]);
  const view = {
    title: 'Second factor',
    heading: `Second factor of ${name}`,
    back: { href: '/partnership', text: 'Back to the partnership' },
    action: `/partnership/people/${id}/second-factor`,
    isSetUp: Boolean((await credentialsOf(house.db, id))?.confirmedAt),
    log: rows.map((row) => ({
      when: dateAndTime(localDateTimeOf(Date.parse(row.at))),
      who: by.find((one) => one.id === row.person)?.name ?? 'Not known',
      what: ACCOUNT_WORDS[row.what] ?? row.what,
      reason: row.reason,
    })),
    reason,
    errors,
  };
  showPage(response, 'partnership/second-factor/page.njk', view, errors.length > 0 ? 422 : 200);
}

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const person = await found(house, viewerOf(response), request);
    return person ? draw(house, person, response) : sendProblem(request, response, NOT_FOUND);
  };

/** Takes a second factor away, for somebody who has lost telephone and codes, and signs them out. They set up another. */
const reset =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const person = await found(house, viewer, request);
    if (!person) return sendProblem(request, response, NOT_FOUND);
    const { reason } = formBody(request);
    const read = form.safeParse({ reason });
    if (!read.success) return draw(house, person, response, { reason, errors: fieldErrors(read.error) });
    await house.db.transaction().execute(async (tx) => {
      await forgetSecret(tx, person.id);
      await endSessionsOf(tx, person.id);
      await noteReset(tx, viewer, person.id, read.data.reason);
    });
    request.session.alert = `The second factor of ${person.name} is reset. They set up another when they sign in.`;
    return response.redirect(303, '/partnership');
  };

export const secondFactorRoutes = (house: House): Router =>
  Router()
    .get('/partnership/people/:person/second-factor', show(house))
    .post('/partnership/people/:person/second-factor', reset(house));
