import { Router, type Request, type RequestHandler } from 'express';
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

/** So long the number can be read again, in milliseconds: whoever comes to a shared computer later shall not. */
const SHOWN_FOR = 600_000;

/** What was reported by this browser just now. */
const justReported = (house: House, { session: { reported } }: Request) =>
  reported && house.now() - reported.at < SHOWN_FOR ? reported : undefined;

const done =
  (house: House): RequestHandler =>
  (request, response) => {
    const reported = justReported(house, request);
    if (!reported) {
      delete request.session.reported;
      return response.redirect(303, '/report');
    }
    delete request.session.alert;
    const { reference, council, due } = reported;
    return showPage(response, 'report/done.njk', {
      title: 'We have it',
      texts: REPORT_WORDS,
      reference,
      must: `${capital(council)} must answer by ${longDate(due)}.`,
    });
  };

const ELSEWHERE = 'https://www.bbc.co.uk/weather';

/** Forgets what was reported, and leaves: to one address, whatever is asked. It works without JavaScript. */
const leave: RequestHandler = (request, response) => {
  delete request.session.reported;
  delete request.session.alert;
  response.redirect(303, ELSEWHERE);
};

/** Anybody can tell of what looks like an unlawful exclusion, without an account (C12). */
export function reportRoutes(house: House): Router {
  const router = Router();
  router.get('/report', begin);
  // Whoever goes back and sends the same words again has the form that they had: it is one report.
  router.get('/report/tell', async (request, response) => {
    const form = await reportForm(house, request);
    return askSimple({ ...form, id: justReported(house, request)?.form }, response);
  });
  router.post('/report/tell', limitByAddress(house.limits.reports), async (request, response) =>
    answerSimple(await reportForm(house, request), request, response),
  );
  router.get('/report/done', done(house));
  router.get('/report/leave', leave);
  return router;
}
