import { Router, type Request } from 'express';
import { partnershipById } from '../../../database/partnerships';
import type { House } from '../../house';
import { checklist } from '../../partnership/checklist';
import { listPeople, type PersonInList } from '../../people/list-people';
import { signedIn } from '../../session/guards';
import { viewerOf, type Viewer } from '../../session/viewer';
import { formAt } from '../form/form-at';
import { showPage } from '../render';
import { checklistView } from './checklist/view';
import { endForm } from './end/form';
import { goLiveForm } from './go-live/form';
import { officeForm } from './office/form';
import { personForm } from './person/form';
import { policyForm } from './policy/form';
import { schoolForm } from './school/form';

/** Setting up by hand, and what is still missing. */
export function setUpRoutes(house: House): Router {
  const router = Router();
  const personIn = async ({ partnership }: Viewer, request: Request): Promise<PersonInList | undefined> =>
    (await listPeople(house.db, partnership)).find(({ id }) => id === request.params['person']);

  router.get('/partnership/checklist', signedIn, async (_request, response) => {
    const viewer = viewerOf(response);
    const items = await checklist(house, viewer);
    showPage(response, 'partnership/checklist/page.njk', {
      title: 'Before you go live',
      back: { href: '/partnership', text: 'Back to the partnership' },
      rehearsal: viewer.rehearsal,
      ...checklistView(items),
    });
  });
  formAt(router, '/partnership/schools/new', async (viewer) => schoolForm(house, viewer));
  formAt(router, '/partnership/people/new', (viewer) => personForm(house, viewer));
  formAt(router, '/partnership/people/:person/give', async (viewer, request) => {
    const person = await personIn(viewer, request);
    return person ? officeForm(house, viewer, person) : null;
  });
  formAt(router, '/partnership/people/:person/end', async (viewer, request) => {
    const person = await personIn(viewer, request);
    return person ? endForm(house, viewer, person) : null;
  });
  formAt(router, '/partnership/policy', async (viewer) => {
    const partnership = await partnershipById(house.db, viewer.partnership);
    return partnership ? policyForm(house, viewer, partnership.policy) : null;
  });
  formAt(router, '/partnership/go-live', async (viewer) => {
    const partnership = await partnershipById(house.db, viewer.partnership);
    return partnership ? goLiveForm(house, viewer, partnership.name) : null;
  });
  return router;
}
