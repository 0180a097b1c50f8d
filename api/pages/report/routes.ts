import { Router, type RequestHandler } from 'express';
import { capital } from '../../../rules/notices/naming';
import type { House } from '../../house';
import { limitByAddress } from '../../security/address-limit';
import { longDate } from '../../words/dates';
import { answerSimple, askSimple } from '../form/simple-form';
import { showPage } from '../render';
import { reportForm } from './form';
import { REPORT_WORDS } from './words';

const begin: RequestHandler = (_request, response) =>
  showPage(response, 'report/page.njk', {
    title: 'Tell us',
    heading: REPORT_WORDS.heading,
    texts: REPORT_WORDS,
  });

/** Shown for as long as the session lives, so that the number can be read again. */
const done: RequestHandler = (request, response) => {
  const { reported } = request.session;
  delete request.session.alert;
  if (!reported) return response.redirect(303, '/report');
  const { reference, council, due } = reported;
  return showPage(response, 'report/done.njk', {
    title: 'We have it',
    texts: REPORT_WORDS,
    reference,
    must: `${capital(council)} must answer by ${longDate(due)}.`,
  });
};

/** Anybody can tell of what looks like an unlawful exclusion, without an account (C12). */
export function reportRoutes(house: House): Router {
  const router = Router();
  router.get('/report', begin);
  router.get('/report/tell', async (request, response) =>
    askSimple(await reportForm(house, request), response),
  );
  router.post('/report/tell', limitByAddress(house.limits.reports), async (request, response) =>
    answerSimple(await reportForm(house, request), request, response),
  );
  router.get('/report/done', done);
  return router;
}
