import { Router, type RequestHandler, type Response } from 'express';
import type { FieldError } from '../../problems/field-error';
import { fieldErrors } from '../../problems/field-errors';
import { actAs, officeChoice } from '../../session/act-as';
import { signedIn } from '../../session/guards';
import { viewerOf } from '../../session/viewer';
import { OFFICE_NAMES } from '../../words/offices';
import { formBody } from '../form-body';
import { showPage } from '../render';

const show: RequestHandler = (_request, response) => draw(response, []);

const choose: RequestHandler = (request, response) => {
  const form = officeChoice.safeParse(formBody(request));
  if (!form.success) return draw(response, fieldErrors(form.error));
  const { office } = form.data;
  if (!actAs(request, viewerOf(response), office)) {
    return draw(response, [{ field: 'office', message: 'Choose an office that you hold' }]);
  }
  request.session.alert = `You are now acting as ${OFFICE_NAMES[office]}.`;
  return response.redirect(303, '/today');
};

function draw(response: Response, errors: FieldError[]): void {
  const viewer = viewerOf(response);
  const offices = viewer.offices.map((office) => ({
    value: office,
    text: OFFICE_NAMES[office],
    checked: office === viewer.office,
  }));
  const view = { title: 'Which office do you want to act in?', errors, offices };
  showPage(response, 'offices/page.njk', view, errors.length ? 422 : 200);
}

/** Acting in another office: what one sees and may do changes with it. */
export const officeRoutes = (): Router =>
  Router().get('/offices', signedIn, show).post('/offices', signedIn, choose);
