import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { House } from '../../../house';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { signedIn } from '../../../session/guards';
import { viewerOf } from '../../../session/viewer';
import { dateAndTime } from '../../../words/dates';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import { howFar } from '../forms/rehearse/form';
import { forPupil, type PupilPage } from '../pupil-page';
import { askTwice, type Deed } from '../../operations/ask-twice';
import { resetDeed } from './interventions/reset';
import { startAgainDeed } from './interventions/start-again';
import { stopDeed } from './interventions/stop';
import { operators } from './operators';
import { drawEngine } from './engine/draw';
import { asJson, asPdf } from './export';
import { toComeView } from './future';
import { happened, sinceNumber } from './happened';
import { running } from './running';

async function draw(page: PupilPage, request: Request, response: Response): Promise<void> {
  showPage(response, 'pupil/history/page.njk', {
    ...pupilFrame(page, 'History and future', `History and future, case ${page.pupil.caseRef}`),
    now: dateAndTime(page.now),
    toCome: await toComeView(page),
    running: await running(page),
    operators: await operators(page),
    forward: page.state.rehearsal ? howFar(page) : null,
    did: await sinceNumber(page, Number(request.query['since'])),
    happened: await happened(page, request.query['all'] === 'yes'),
  });
}

/** The history is the administrator's: to everybody else the page does not exist. */
const administrator: RequestHandler = (request, response, next) =>
  viewerOf(response).office === 'administrator' ? next() : sendProblem(request, response, NOT_FOUND);

/** A form of an operator, which asks twice. */
const asked =
  (deed: (page: PupilPage) => Promise<Deed>) =>
  async (page: PupilPage, request: Request, response: Response): Promise<void> =>
    askTwice(await deed(page), request, response);

/** What will happen, what is under way, what happened; and the engine's own events behind it. */
export const historyRoutes = (house: House): Router =>
  Router()
    .get('/pupils/:pupil/history', signedIn, administrator, forPupil(house, draw))
    .get('/pupils/:pupil/history/reset', signedIn, administrator, forPupil(house, asked(resetDeed)))
    .post('/pupils/:pupil/history/reset', signedIn, administrator, forPupil(house, asked(resetDeed)))
    .get('/pupils/:pupil/history/stop', signedIn, administrator, forPupil(house, asked(stopDeed)))
    .post('/pupils/:pupil/history/stop', signedIn, administrator, forPupil(house, asked(stopDeed)))
    .get(
      '/pupils/:pupil/history/start-again',
      signedIn,
      administrator,
      forPupil(house, asked(startAgainDeed)),
    )
    .post(
      '/pupils/:pupil/history/start-again',
      signedIn,
      administrator,
      forPupil(house, asked(startAgainDeed)),
    )
    .get('/pupils/:pupil/history/engine', signedIn, administrator, forPupil(house, drawEngine))
    .get('/pupils/:pupil/history/export.json', signedIn, administrator, forPupil(house, asJson))
    .get('/pupils/:pupil/history/export.pdf', signedIn, administrator, forPupil(house, asPdf));
