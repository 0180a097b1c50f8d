import { Router, type Request } from 'express';
import { familyWithId } from '../../../../rules/partnership/localities/locality';
import type { House } from '../../../house';
import { openPartnership } from '../../../partnership/open-partnership';
import { readLocalities } from '../../../partnership/read-localities';
import { signedIn } from '../../../session/guards';
import type { Viewer } from '../../../session/viewer';
import { formAt } from '../../form/form-at';
import { partPage } from '../part-page';
import { familyForm } from './family/form';
import { localityForm } from './locality/form';
import { removeFamilyForm, removeLocalityForm } from './remove/form';
import { localitiesView } from './view';

/** The localities with their centres, and the families of schools in each (A5). */
export function localityRoutes(house: House): Router {
  const router = Router();
  const own = async (viewer: Viewer, request: Request) => {
    const state = await openPartnership(house, viewer);
    const { locality, family } = request.params;
    const localities = state?.localities ?? [];
    return {
      state,
      locality: localities.find(({ id }) => id === locality),
      family: familyWithId(localities, String(family)),
    };
  };
  const show = partPage(house, 'Localities', 'partnership/localities/page.njk', (state, { office }) =>
    localitiesView(readLocalities(state), office),
  );
  router.get('/partnership/localities', signedIn, show);
  formAt(router, '/partnership/localities/new', async (viewer) =>
    (await openPartnership(house, viewer)) ? localityForm(house, viewer, null) : null,
  );
  formAt(router, '/partnership/localities/:locality', async (viewer, request) => {
    const { locality } = await own(viewer, request);
    return locality ? localityForm(house, viewer, locality) : null;
  });
  formAt(router, '/partnership/localities/:locality/families/new', async (viewer, request) => {
    const { state, locality } = await own(viewer, request);
    return state && locality ? familyForm(house, viewer, state, locality.id, null) : null;
  });
  formAt(router, '/partnership/families/:family', async (viewer, request) => {
    const { state, family } = await own(viewer, request);
    return state && family ? familyForm(house, viewer, state, family.locality.id, family.family) : null;
  });
  // A second click finds it gone, and is told that it was done.
  const isAgain = (request: Request): boolean => request.method === 'POST';
  formAt(router, '/partnership/localities/:locality/remove', async (viewer, request) => {
    const { locality } = await own(viewer, request);
    const removed = { id: String(request.params['locality']), name: locality?.name ?? null };
    return locality || isAgain(request) ? removeLocalityForm(house, viewer, removed) : null;
  });
  formAt(router, '/partnership/families/:family/remove', async (viewer, request) => {
    const { family } = await own(viewer, request);
    const removed = { id: String(request.params['family']), name: family?.family.name ?? null };
    return family || isAgain(request) ? removeFamilyForm(house, viewer, removed) : null;
  });
  return router;
}
