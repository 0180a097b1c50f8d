import { Router } from 'express';
import type { House } from '../../house';
import type { AccountLimit } from '../../security/account-limit';
import { limitByAddress } from '../../security/address-limit';
import { signInPage, signInWith, signOut } from './controller';

export function signInRoutes(house: House, limit: AccountLimit): Router {
  const router = Router();
  router.get('/sign-in', signInPage);
  router.post('/sign-in', limitByAddress(house.limits.signIn), signInWith(house, limit));
  router.post('/sign-out', signOut);
  return router;
}
