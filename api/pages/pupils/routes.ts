import { Router, type RequestHandler } from 'express';
import { caseStates } from '../../../database/case-states';
import { listPupils } from '../../../database/pupil-list';
import { hasRehearsed } from '../../../database/rehearsal';
import { OFFICES } from '../../../rules/pupil/offices';
import { schoolsSeenBy } from '../../cases/scope';
import type { House } from '../../house';
import { may } from '../../permissions';
import { signedIn } from '../../session/guards';
import { viewerOf } from '../../session/viewer';
import { showPage } from '../render';
import { pupilRow } from './row';

/** One text of a query; a list of them, as `?a=1&a=2` sends, is none. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const list =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const schools = schoolsSeenBy(viewer);
    const search = text(request.query['search']).slice(0, 100);
    const after = text(request.query['after']);
    const rehearsed = request.query['rehearsed'] === 'yes';
    const kept = { ...(search && { search }), ...(rehearsed && { rehearsed: 'yes' }) };
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
      next: next && `/pupils?${new URLSearchParams({ ...kept, after: next }).toString()}`,
      first: `/pupils?${new URLSearchParams(kept).toString()}`,
      rehearsed,
      hasRehearsed: !rehearsed && (await hasRehearsed(house.db, viewer.partnership)),
      oneSchool: viewer.schools.length === 1,
      mayImport: may(viewer.office, 'import-pupils'),
      mayRegister: OFFICES['register-pupil'].includes(viewer.office),
    });
  };

/** The viewer's pupils by name, with a search. */
export const pupilListRoutes = (house: House): Router => Router().get('/pupils', signedIn, list(house));
