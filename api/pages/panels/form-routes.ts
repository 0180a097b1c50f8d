import { Router, type RequestHandler } from 'express';
import type { z } from 'zod';
import type { Actor } from '../../../rules/case/people';
import { PANEL_OFFICES } from '../../../rules/panel/decide';
import { findMeeting, type MeetingRecord } from '../../cases/find-meeting';
import type { House } from '../../house';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { signedIn } from '../../session/guards';
import { actorOf, viewerOf } from '../../session/viewer';
import { answerSimple, askSimple, type SimpleForm } from '../form/simple-form';
import { callOffForm, moveForm, planForm } from './forms';

/** Planning is for those offices that may: to others the page does not exist. */
const mayPlan: RequestHandler = (request, response, next) =>
  PANEL_OFFICES['plan-meeting'].includes(viewerOf(response).office)
    ? next()
    : sendProblem(request, response, NOT_FOUND);

type FormOf<Schema extends z.ZodType> = (
  house: House,
  record: MeetingRecord,
  actor: Actor,
) => SimpleForm<Schema>;

function onMeeting<Schema extends z.ZodType>(house: House, formOf: FormOf<Schema>): RequestHandler {
  return async (request, response) => {
    const viewer = viewerOf(response);
    const record = await findMeeting(house, viewer, String(request.params['meeting']));
    if (!record || record.meeting.status !== 'planned') return sendProblem(request, response, NOT_FOUND);
    const form = formOf(house, record, actorOf(viewer));
    return request.method === 'POST' ? answerSimple(form, request, response) : askSimple(form, response);
  };
}

/** Planning a meeting, moving it, calling it off. */
export function panelFormRoutes(house: House): Router {
  const router = Router();
  router.get('/panels/new', signedIn, mayPlan, (_request, response) =>
    askSimple(planForm(house, viewerOf(response)), response),
  );
  router.post('/panels/new', signedIn, mayPlan, (request, response) =>
    answerSimple(planForm(house, viewerOf(response)), request, response),
  );
  router
    .route('/panels/:meeting/move')
    .all(signedIn, mayPlan)
    .get(onMeeting(house, moveForm))
    .post(onMeeting(house, moveForm));
  router
    .route('/panels/:meeting/call-off')
    .all(signedIn, mayPlan)
    .get(onMeeting(house, callOffForm))
    .post(onMeeting(house, callOffForm));
  return router;
}
