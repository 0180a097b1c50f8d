import { Router, type RequestHandler } from 'express';
import { caseStates } from '../../../database/case-states';
import { listPupils } from '../../../database/pupil-list';
import { hasRehearsed } from '../../../database/rehearsal';
import { OFFICES } from '../../../rules/pupil/offices';
import { schoolsSeenBy } from '../../cases/scope';
import type { House } from '../../house';
import { may } from '../../permissions';
import { seal, sealSearch, unseal } from '../../security/sealed';
import { signedIn } from '../../session/guards';
import { viewerOf } from '../../session/viewer';
import { formBody } from '../form-body';
import { showPage } from '../render';
import { pupilRow } from './row';

/** One text; a list of them, as `?a=1&a=2` sends, is none. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The address of the list; what is searched for is sealed in it. */
function urlOf(kept: Record<string, string>): string {
  const query = new URLSearchParams(kept).toString();
  return query === '' ? '/pupils' : `/pupils?${query}`;
}

const list =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const schools = schoolsSeenBy(viewer);
    const sealed = text(request.query['search']);
    const search = unseal(house, sealed);
    const after = unseal(house, request.query['after']);
    const rehearsed = request.query['rehearsed'] === 'yes';
    const kept = { ...(search && { search: sealed }), ...(rehearsed && { rehearsed: 'yes' }) };
    const { rows, next } = await listPupils(house.db, {
      partnership: viewer.partnership,
      ...(schools && { schools }),
      search,
      rehearsed,
      after,
    });
    const states = await caseStates(
      house.db,
      rows.map((row) => row.caseId),
    );
    showPage(response, 'pupils/page.njk', {
      title: 'Pupils',
      search,
      pupils: rows.map((row) => pupilRow(house, row, states.get(row.caseId))),
      firstPage: after === '',
      next: next && urlOf({ ...kept, after: seal(house, next) }),
      first: urlOf(kept),
      rehearsed,
      hasRehearsed: !rehearsed && (await hasRehearsed(house.db, viewer.partnership)),
      oneSchool: viewer.schools.length === 1,
      mayImport: may(viewer.office, 'import-pupils'),
      mayRegister: OFFICES['register-pupil'].includes(viewer.office),
    });
  };

/** Leads to what was searched for. It comes in a form, so that no name stands in an address. */
const find =
  (house: House): RequestHandler =>
  (request, response) => {
    const asked = formBody(request);
    const search = sealSearch(house, text(asked['search']));
    const rehearsed = asked['rehearsed'] === 'yes';
    response.redirect(303, urlOf({ ...(search && { search }), ...(rehearsed && { rehearsed: 'yes' }) }));
  };

/** The viewer's pupils by name, with a search. */
export const pupilListRoutes = (house: House): Router =>
  Router().get('/pupils', signedIn, list(house)).post('/pupils/search', signedIn, find(house));
