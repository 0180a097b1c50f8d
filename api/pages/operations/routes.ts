import { Router, type RequestHandler } from 'express';
import type { House } from '../../house';
import { signedIn } from '../../session/guards';
import { viewerOf } from '../../session/viewer';
import { showPage } from '../render';
import { operationsView } from './list';
import { tryNow } from './try-now';

const show =
  (house: House): RequestHandler =>
  async (_request, response) =>
    showPage(response, 'operations/page.njk', {
      title: 'Failed steps',
      ...(await operationsView(house, viewerOf(response))),
    });

/** What the engine could not do yet, across all cases of the partnership (M3, N3). */
export const operationRoutes = (house: House): Router =>
  Router()
    .get('/operations', signedIn, show(house))
    .get('/operations/:workflow/:step/try-now', signedIn, tryNow(house))
    .post('/operations/:workflow/:step/try-now', signedIn, tryNow(house));
