import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Database } from '../../../database/connect';
import type { Holder } from '../../../database/people';
import { endSessionsOf } from '../../../database/sessions';
import type { House } from '../../house';
import { noteByAdministrator, type ByAdministrator } from '../../people/note-account';
import type { FieldError } from '../../problems/field-error';
import { fieldErrors } from '../../problems/field-errors';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { viewerOf } from '../../session/viewer';
import { formBody } from '../form-body';
import { showPage } from '../render';
import { accountLog, personNamed, reasonForm } from './one-account';

/** Something that an administrator can take away from the account of somebody else, for a reason. */
export interface TakenAway {
  /** The last part of its address, and the folder of its page. */
  path: string;
  title: string;
  what: ByAdministrator;
  /** How it stands, for the page. */
  standing: (house: House, person: Holder) => Promise<object>;
  take: (tx: Database, person: string) => Promise<unknown>;
  /** What is said when it is done. */
  done: (name: string) => string;
}

interface Answered {
  reason?: unknown;
  errors?: FieldError[];
}

async function draw(
  house: House,
  { path, title, standing }: TakenAway,
  person: Holder,
  response: Response,
  { reason, errors = [] }: Answered = {},
): Promise<void> {
  const view = {
    title,
    heading: `${title} of ${person.name}`,
    back: { href: '/partnership', text: 'Back to the partnership' },
    action: `/partnership/people/${person.id}/${path}`,
    ...(await standing(house, person)),
    log: await accountLog(house, person),
    reason,
    errors,
  };
  showPage(response, `partnership/${path}/page.njk`, view, errors.length > 0 ? 422 : 200);
}

/** Takes it away, with the reason on record, and signs the person out. */
async function take(
  house: House,
  away: TakenAway,
  person: Holder,
  request: Request,
  response: Response,
): Promise<void> {
  const { reason } = formBody(request);
  const read = reasonForm.safeParse({ reason });
  if (!read.success) return draw(house, away, person, response, { reason, errors: fieldErrors(read.error) });
  await house.db.transaction().execute(async (tx) => {
    await away.take(tx, person.id);
    await endSessionsOf(tx, person.id);
    const deed = { subject: person.id, what: away.what, reason: read.data.reason };
    await noteByAdministrator(tx, viewerOf(response), deed);
  });
  request.session.alert = away.done(person.name);
  return response.redirect(303, '/partnership');
}

/** The page of it and its form, for somebody of the viewer's own partnership. */
export function takeAwayRoutes(house: House, away: TakenAway): Router {
  const about =
    (then: (person: Holder, request: Request, response: Response) => Promise<void>): RequestHandler =>
    async (request, response) => {
      const person = await personNamed(house, viewerOf(response), request);
      return person ? then(person, request, response) : sendProblem(request, response, NOT_FOUND);
    };
  const address = `/partnership/people/:person/${away.path}`;
  return Router()
    .get(
      address,
      about((person, _request, response) => draw(house, away, person, response)),
    )
    .post(
      address,
      about((person, request, response) => take(house, away, person, request, response)),
    );
}
