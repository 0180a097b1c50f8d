import { Router } from 'express';
import { peopleByIds } from '../../../../database/people';
import { seatsOf } from '../../../../rules/partnership/review-group/standing';
import { londonDate } from '../../../clock';
import type { House } from '../../../house';
import { openPartnership } from '../../../partnership/open-partnership';
import { eligibleHeads, readReviewGroup } from '../../../partnership/read-review-group';
import { signedIn } from '../../../session/guards';
import { formAt } from '../../form/form-at';
import { partPage } from '../part-page';
import { endNominationForm } from './end/form';
import { nominateForm } from './nominate/form';
import { seatsForm } from './seats/form';
import { reviewGroupView } from './view';

/** Which headteachers oversee the partnership, which seats are vacant, which nominations are due (A4). */
export function reviewGroupRoutes(house: House): Router {
  const router = Router();
  const today = () => londonDate(house.now());
  const show = partPage(house, 'Review Group', 'partnership/review-group/page.njk', async (state, viewer) =>
    reviewGroupView(await readReviewGroup(house, viewer, state, today()), viewer.office, today()),
  );
  router.get('/partnership/review-group', signedIn, show);
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
