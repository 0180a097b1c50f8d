import { randomUUID } from 'node:crypto';
import { Router, type RequestHandler } from 'express';
import { casesOfChange } from '../../../../database/calendar-change-cases';
import { PARTNERSHIP_OFFICES } from '../../../../rules/partnership/offices';
import { findChange } from '../../../calendar-changes/find-change';
import { tryChangeAgain } from '../../../commands/calendar-changes';
import type { House } from '../../../house';
import { ENGINE_DOWN, NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { signedIn } from '../../../session/guards';
import { actorOf, viewerOf } from '../../../session/viewer';
import { answersOf } from '../../form/answers';
import { commandIdOf } from '../../form/command-id';
import { formBody } from '../../form-body';
import { showPage } from '../../render';
import { changeView, datesView, failedView } from './change-view';

const PATH = '/calendars/changes/:change';

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const found = await findChange(house, viewer, String(request.params['change']));
    if (!found) return sendProblem(request, response, NOT_FOUND);
    const { change, school } = found;
    const after = typeof request.query['after'] === 'string' ? request.query['after'] : null;
    const changed = await casesOfChange(house.db, change, { show: 'changed', after });
    const failed = await casesOfChange(house.db, change, { show: 'failed' });
    return showPage(response, 'calendars/changes/page.njk', {
      title: 'Change of a calendar',
      back: { href: `/calendars/${school.id}`, text: `Back to the calendar of ${school.name}` },
      url: `/calendars/changes/${change.id}`,
      ...changeView(found),
      dates: changed.rows.flatMap(datesView),
      next: changed.next,
      isFirst: after === null,
      failed: failed.rows.map(failedView),
      moreFailed: failed.next !== null,
      mayTry: PARTNERSHIP_OFFICES['set-calendar'].includes(viewer.office),
      commandId: randomUUID(),
    });
  };

const tryAgain =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const found = await findChange(house, viewer, String(request.params['change']));
    if (!found || !PARTNERSHIP_OFFICES['set-calendar'].includes(viewer.office)) {
      return sendProblem(request, response, NOT_FOUND);
    }
    const id = commandIdOf(answersOf(formBody(request)));
    const answer = await tryChangeAgain(house, found.change, id, actorOf(viewer));
    if ('down' in answer) return sendProblem(request, response, ENGINE_DOWN);
    // Its story has ended: every case has answered in the meantime.
    request.session.alert =
      'done' in answer ? 'The cases are being told again.' : 'Every case has answered in the meantime.';
    return response.redirect(303, `/calendars/changes/${found.change.id}`);
  };

/** What the cases made of a change of the calendar: how far it has come, case by case (D2). */
export const calendarChangeRoutes = (house: House): Router =>
  Router().get(PATH, signedIn, show(house)).post(`${PATH}/try-again`, signedIn, tryAgain(house));
