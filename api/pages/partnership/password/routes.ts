import { randomUUID } from 'node:crypto';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Holder } from '../../../../database/people';
import type { House } from '../../../house';
import { givePassword } from '../../../people/give-password';
import type { FieldError } from '../../../problems/field-error';
import { fieldErrors } from '../../../problems/field-errors';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import type { AccountLimit } from '../../../security/account-limit';
import { viewerOf, type Viewer } from '../../../session/viewer';
import { answersOf } from '../../form/answers';
import { commandIdOf } from '../../form/command-id';
import { formBody } from '../../form-body';
import { showPage } from '../../render';
import { accountLog, personListed, reasonForm } from '../one-account';

const BACK = { href: '/partnership', text: 'Back to the partnership' };

/** Why none is given to somebody here: one's own is changed elsewhere, and another partnership keeps the account (A2). */
type Barred = 'own' | 'elsewhere';

const barredFor = (viewer: Viewer, { id, partnershipId }: Holder): Barred | null => {
  if (id === viewer.person) return 'own';
  return partnershipId === viewer.partnership ? null : 'elsewhere';
};

interface Drawn {
  status?: number;
  /** The form's own id, where it was drawn before: it is given a new one otherwise. */
  commandId?: string;
  reason?: string;
  errors?: FieldError[];
  barred?: Barred | null;
  /** The form that was sent has given a password already. */
  isGiven?: boolean;
}

async function draw(house: House, person: Holder, response: Response, drawn: Drawn): Promise<void> {
  const { status = 200, commandId = randomUUID(), ...rest } = drawn;
  const view = {
    title: 'Password',
    heading: `Password of ${person.name}`,
    back: BACK,
    action: `/partnership/people/${person.id}/password`,
    log: drawn.barred === 'elsewhere' ? [] : await accountLog(house, person),
    commandId,
    ...rest,
  };
  showPage(response, 'partnership/password/page.njk', view, status);
}

const ask =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const person = await personListed(house, viewer, request);
    if (!person) return sendProblem(request, response, NOT_FOUND);
    return draw(house, person, response, { barred: barredFor(viewer, person) });
  };

/** Gives it, and shows it in the answer itself: kept for a page to come, it would have to be kept somewhere. */
async function give(
  house: House,
  limit: AccountLimit,
  person: Holder,
  request: Request,
  response: Response,
): Promise<void> {
  const answers = answersOf(formBody(request));
  const [commandId, reason] = [commandIdOf(answers), answers.text('reason')];
  const read = reasonForm.safeParse({ reason });
  if (!read.success)
    return draw(house, person, response, { status: 422, commandId, reason, errors: fieldErrors(read.error) });
  const giving = { reason: read.data.reason, form: commandId };
  const password = await givePassword(house, limit, viewerOf(response), person, giving);
  if (password === null) return draw(house, person, response, { status: 409, isGiven: true });
  const { name } = person;
  const view = { title: 'New first password', heading: `New first password of ${name}`, name, password };
  return showPage(response, 'partnership/password/given.njk', { ...view, back: BACK });
}

const answer =
  (house: House, limit: AccountLimit): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const person = await personListed(house, viewer, request);
    if (!person) return sendProblem(request, response, NOT_FOUND);
    const barred = barredFor(viewer, person);
    return barred
      ? draw(house, person, response, { status: 409, barred })
      : give(house, limit, person, request, response);
  };

/** A new first password for somebody who has forgotten theirs, and whose account the viewer's partnership keeps. */
export const passwordRoutes = (house: House, limit: AccountLimit): Router =>
  Router()
    .get('/partnership/people/:person/password', ask(house))
    .post('/partnership/people/:person/password', answer(house, limit));
