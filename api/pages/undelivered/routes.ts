import { Router, type RequestHandler } from 'express';
import { undeliveredNotices } from '../../../database/undelivered-notices';
import type { House } from '../../house';
import { signedIn } from '../../session/guards';
import { viewerOf } from '../../session/viewer';
import { showPage } from '../render';
import { undeliveredView } from './view';

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const { partnership, office } = viewerOf(response);
    const after = typeof request.query['after'] === 'string' ? request.query['after'] : '';
    const { rows, next } = await undeliveredNotices(house.db, { partnership, withHeld: true, after });
    showPage(response, 'undelivered/page.njk', {
      title: 'Letters that have not arrived',
      letters: rows.map((n) => undeliveredView(n, office)),
      firstPage: after === '',
      next: next && `/undelivered?${new URLSearchParams({ after: next }).toString()}`,
    });
  };

/** Every letter of the partnership that has not arrived, with whose task it is (E3). */
export const undeliveredRoutes = (house: House): Router =>
  Router().get('/undelivered', signedIn, show(house));
