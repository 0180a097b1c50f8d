import { Router } from 'express';
import { londonDate } from '../../../clock';
import type { House } from '../../../house';
import { openPartnership } from '../../../partnership/open-partnership';
import { readMembers } from '../../../partnership/read-members';
import { signedIn } from '../../../session/guards';
import { formAt } from '../../form/form-at';
import { partPage } from '../part-page';
import { agreementForm } from './agreement/form';
import { endMembershipForm } from './end/form';
import { memorandumForm } from './memorandum/form';
import { admitForm } from './new/form';
import { takeBackForm } from '../take-back/form';
import { membersView } from './view';

/** Who makes up the partnership, who has signed the memorandum, and how it is commissioned (A1). */
export function memberRoutes(house: House): Router {
  const router = Router();
  const today = () => londonDate(house.now());
  const show = partPage(house, 'Members', 'partnership/members/page.njk', (state, { office }) =>
    membersView(readMembers(state, today()), office),
  );
  router.get('/partnership/members', signedIn, show);
  formAt(router, '/partnership/members/new', async (viewer) => {
    const state = await openPartnership(house, viewer);
    return state && admitForm(house, viewer, state, today());
  });
  formAt(router, '/partnership/agreements/new', async (viewer) => {
    const state = await openPartnership(house, viewer);
    return state && agreementForm(house, viewer, state);
  });
  formAt(router, '/partnership/members/:member/end', async (viewer, request) => {
    const state = await openPartnership(house, viewer);
    const member = state?.members?.find(({ id }) => id === request.params['member']);
    return state && member ? endMembershipForm(house, viewer, state, member) : null;
  });
  formAt(router, '/partnership/members/:member/memorandum', async (viewer, request) => {
    const state = await openPartnership(house, viewer);
    const member = state?.members?.find(({ id }) => id === request.params['member']);
    return state && member ? memorandumForm(house, viewer, state, member, today()) : null;
  });
  formAt(router, '/partnership/entries/:entry/take-back', async (viewer, request) => {
    const state = await openPartnership(house, viewer);
    const form = state && (await takeBackForm(house, viewer, state, String(request.params['entry'])));
    // A second click finds it gone, and is told that it was done.
    return form?.page.what === null && request.method === 'GET' ? null : form;
  });
  return router;
}
