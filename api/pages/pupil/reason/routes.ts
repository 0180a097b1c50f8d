import { Router, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { pupilById, type Pupil } from '../../../../database/pupils';
import { givenReason } from '../../../cases/reasons';
import type { House } from '../../../house';
import type { FieldError } from '../../../problems/field-error';
import { fieldErrors } from '../../../problems/field-errors';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { viewerOf } from '../../../session/viewer';
import { formBody } from '../../form-body';
import { showPage } from '../../render';
import { wantedOf } from './ask-why';

const form = z.object({ reason: givenReason });

interface Asked {
  wanted: string;
  reason?: unknown;
  errors?: FieldError[];
}

/** The pupil's name is not on it: it is part of what the reason is asked for. */
function draw(response: Response, { id, caseRef }: Pupil, { errors = [], ...asked }: Asked): void {
  const view = {
    title: 'Why do you need this record?',
    caseRef,
    action: `/pupils/${id}/reason`,
    errors,
    ...asked,
  };
  showPage(response, 'pupil/reason/page.njk', view, errors.length > 0 ? 422 : 200);
}

const ask =
  (house: House): RequestHandler =>
  async (request, response) => {
    const pupil = await pupilById(house.db, viewerOf(response).partnership, String(request.params['pupil']));
    if (!pupil) return sendProblem(request, response, NOT_FOUND);
    return draw(response, pupil, { wanted: wantedOf(pupil.id, request.query['wanted']) });
  };

const answer =
  (house: House): RequestHandler =>
  async (request, response) => {
    const pupil = await pupilById(house.db, viewerOf(response).partnership, String(request.params['pupil']));
    if (!pupil) return sendProblem(request, response, NOT_FOUND);
    const { wanted: asked, reason } = formBody(request);
    const wanted = wantedOf(pupil.id, asked);
    const read = form.safeParse({ reason });
    if (!read.success) return draw(response, pupil, { wanted, reason, errors: fieldErrors(read.error) });
    request.session.reasons = { ...request.session.reasons, [pupil.id]: read.data.reason };
    return response.redirect(303, wanted);
  };

/** Asked of whoever opens a record outside their cases, once a session for each pupil; the log says it at each read (L3). */
export const reasonRoutes = (house: House): Router =>
  Router().get('/pupils/:pupil/reason', ask(house)).post('/pupils/:pupil/reason', answer(house));
