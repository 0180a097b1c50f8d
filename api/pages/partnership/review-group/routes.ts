import { Router, type RequestHandler } from 'express';
import { peopleByIds } from '../../../../database/people';
import { seatsOf } from '../../../../rules/partnership/review-group/standing';
import { londonDate } from '../../../clock';
import type { House } from '../../../house';
import { openPartnership } from '../../../partnership/open-partnership';
import { eligibleHeads, readReviewGroup } from '../../../partnership/read-review-group';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { signedIn } from '../../../session/guards';
import { viewerOf } from '../../../session/viewer';
import { formAt } from '../../form/form-at';
import { showPage } from '../../render';
import { backFrom } from '../back';
import { endNominationForm } from './end/form';
import { nominateForm } from './nominate/form';
import { seatsForm } from './seats/form';
import { reviewGroupView } from './view';

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const today = londonDate(house.now());
    const state = await openPartnership(house, viewer);
    if (!state) return sendProblem(request, response, NOT_FOUND);
    const phases = await readReviewGroup(house, viewer, state, today);
    return showPage(response, 'partnership/review-group/page.njk', {
      title: 'Review Group',
      heading: `Review Group of ${state.name}`,
      back: backFrom(viewer.office),
      ...reviewGroupView(phases, viewer.office, today),
    });
  };

/** Which headteachers oversee the partnership, which seats are vacant, which nominations are due (A4). */
export function reviewGroupRoutes(house: House): Router {
  const router = Router();
  const today = () => londonDate(house.now());
  router.get('/partnership/review-group', signedIn, show(house));
  formAt(router, '/partnership/review-group/nominate', async (viewer) => {
    const state = await openPartnership(house, viewer);
    return state && nominateForm(house, viewer, await eligibleHeads(house, viewer, state, today()), today());
  });
  formAt(router, '/partnership/review-group/seats', async (viewer) => {
    const state = await openPartnership(house, viewer);
    return state && seatsForm(house, viewer, seatsOf(state));
  });
  formAt(router, '/partnership/review-group/nominations/:nomination/end', async (viewer, request) => {
    const state = await openPartnership(house, viewer);
    const found = state?.reviewGroup?.nominations.find(({ id }) => id === request.params['nomination']);
    if (!found) return null;
    const [person] = await peopleByIds(house.db, viewer.partnership, [found.person]);
    return endNominationForm(house, viewer, found, person?.name ?? 'this person');
  });
  return router;
}
