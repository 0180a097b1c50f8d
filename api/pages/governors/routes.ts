import { Router, type RequestHandler } from 'express';
import { governorsDid, owedFor } from '../../../database/obligations';
import { addDays } from '../../../rules/calendar/epoch-day';
import { pupilsSeenBy } from '../../cases/scope';
import { londonDate } from '../../clock';
import type { House } from '../../house';
import { signedIn } from '../../session/guards';
import { viewerOf } from '../../session/viewer';
import { showPage } from '../render';
import { governorsRows } from './rows';

/** What was done stays on the page for a term, so many at most. */
const DAYS_BACK = 120;
const MOST_DONE = 25;

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const { partnership, schools: at } = viewer;
    const after = typeof request.query['after'] === 'string' ? request.query['after'] : '';
    const { schools } = pupilsSeenBy(viewer);
    const listing = { partnership, ...(schools && { schools }) };
    const since = addDays(londonDate(house.now()), -DAYS_BACK);
    const [running, done] = await Promise.all([
      owedFor(house.db, { ...listing, ofGovernors: true, after }),
      after === '' ? governorsDid(house.db, { ...listing, since }, MOST_DONE) : [],
    ]);
    const { owed, did } = await governorsRows(house, viewer, running.rows, done);
    showPage(response, 'governors/page.njk', {
      title: 'Governors’ meetings',
      late: owed.filter((row) => row.late),
      coming: owed.filter((row) => !row.late),
      did,
      ofSchools: at.length !== 1,
      firstPage: after === '',
      next: running.next && `/governors?${new URLSearchParams({ after: running.next }).toString()}`,
    });
  };

/** What governing bodies meet and decide about: late first, then by its last day, and what they have done (C5, A3). */
export const governorsRoutes = (house: House): Router => Router().get('/governors', signedIn, show(house));
