import { Router, type RequestHandler, type Response } from 'express';
import type { FieldError } from '../../problems/field-error';
import { fieldErrors } from '../../problems/field-errors';
import { actAs, officeChoice } from '../../session/act-as';
import { signedIn } from '../../session/guards';
import { coversSeveral, viewerOf, type Acting, type Viewer } from '../../session/viewer';
import { OFFICE_NAMES } from '../../words/offices';
import { answersOf } from '../form/answers';
import { formBody } from '../form-body';
import { showPage } from '../render';

const show: RequestHandler = (_request, response) => draw(response, []);

const choose: RequestHandler = (request, response) => {
  const viewer = viewerOf(response);
  const [office, partnership] = answersOf(formBody(request)).text('office').split(' ');
  const form = officeChoice.safeParse({ office, ...(partnership !== undefined && { partnership }) });
  if (!form.success) {
    return draw(
      response,
      fieldErrors(form.error).map((error) => ({ ...error, field: 'office' })),
    );
  }
  const acting = actAs(request, viewer, form.data);
  if (!acting) return draw(response, [{ field: 'office', message: 'Choose an office that you hold' }]);
  request.session.alert = `You are now acting as ${inWords(viewer, acting)}.`;
  return response.redirect(303, '/today');
};

/** With the partnership, for whoever holds offices in several. */
const inWords = (viewer: Viewer, { office, partnershipName }: Acting): string =>
  [OFFICE_NAMES[office], ...(coversSeveral(viewer) ? [partnershipName] : [])].join(', ');

function draw(response: Response, errors: FieldError[]): void {
  const viewer = viewerOf(response);
  const offices = viewer.offices.map((one) => ({
    value: `${one.office} ${one.partnership}`,
    text: inWords(viewer, one),
    checked: one.office === viewer.office && one.partnership === viewer.partnership,
  }));
  const view = { title: 'Which office do you want to act in?', errors, offices };
  showPage(response, 'offices/page.njk', view, errors.length ? 422 : 200);
}

/** Acting in another office: what one sees and may do changes with it. */
export const officeRoutes = (): Router =>
  Router().get('/offices', signedIn, show).post('/offices', signedIn, choose);
