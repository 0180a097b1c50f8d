import { Router } from 'express';
import type { House } from '../house';
import { limitByAddress } from '../security/address-limit';
import type { AccountLimit } from '../security/account-limit';
import { openApi } from './openapi';
import { OPERATIONS } from './operations';
import { serve } from './serve';

/** The API, and the document that describes it. */
export function apiRoutes(house: House, signIns: AccountLimit): Router {
  const { baseUrl } = house.config;
  const document = JSON.stringify(openApi(baseUrl, baseUrl.startsWith('https:')));
  const router = Router();
  router.get('/openapi.json', (_request, response) => {
    response.type('application/json').send(document);
  });
  router.post('/v1/session', limitByAddress(house.limits.signIn));
  router.use('/v1', serve({ house, signIns }, OPERATIONS));
  return router;
}
