import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import { partnershipById } from '../../../database/partnerships';
import type { House } from '../../house';
import { checklist } from '../../partnership/checklist';
import { listPeople, type PersonInList } from '../../people/list-people';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { signedIn } from '../../session/guards';
import { viewerOf, type Viewer } from '../../session/viewer';
import { answerSimple, askSimple, type SimpleForm } from '../form/simple-form';
import { showPage } from '../render';
import { checklistView } from './checklist/view';
import { endForm } from './end/form';
import { goLiveForm } from './go-live/form';
import { officeForm } from './office/form';
import { personForm } from './person/form';
import { policyForm } from './policy/form';
import { schoolForm } from './school/form';

type Find<Schema extends z.ZodType> = (
  viewer: Viewer,
  request: Request,
) => Promise<SimpleForm<Schema> | null>;

/** Asks a form, or answers it; none where whom or what it is about is not the viewer's. */
function ofForm<Schema extends z.ZodType>(find: Find<Schema>): RequestHandler {
  return async (request: Request, response: Response) => {
    const form = await find(viewerOf(response), request);
    if (!form) return sendProblem(request, response, NOT_FOUND);
    return request.method === 'POST' ? answerSimple(form, request, response) : askSimple(form, response);
  };
}

/** Setting up by hand, and what is still missing. */
export function setUpRoutes(house: House): Router {
  const router = Router();
  const at = <Schema extends z.ZodType>(path: string, find: Find<Schema>): void => {
    router.get(path, signedIn, ofForm(find));
    router.post(path, signedIn, ofForm(find));
  };
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
  at('/partnership/schools/new', async (viewer) => schoolForm(house, viewer));
  at('/partnership/people/new', (viewer) => personForm(house, viewer));
  at('/partnership/people/:person/give', async (viewer, request) => {
    const person = await personIn(viewer, request);
    return person ? officeForm(house, viewer, person) : null;
  });
  at('/partnership/people/:person/end', async (viewer, request) => {
    const person = await personIn(viewer, request);
    return person ? endForm(house, viewer, person) : null;
  });
  at('/partnership/policy', async (viewer) => {
    const partnership = await partnershipById(house.db, viewer.partnership);
    return partnership ? policyForm(house, viewer, partnership.policy) : null;
  });
  at('/partnership/go-live', async (viewer) => {
    const partnership = await partnershipById(house.db, viewer.partnership);
    return partnership ? goLiveForm(house, viewer, partnership.name) : null;
  });
  return router;
}
