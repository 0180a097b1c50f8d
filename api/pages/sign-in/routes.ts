import { Router } from 'express';
import type { House } from '../../house';
import type { AccountLimit } from '../../security/account-limit';
import { limitByAddress } from '../../security/address-limit';
import { codePage, signInWithCode } from './code/controller';
import { setUpPage, setUpWith } from './set-up/controller';
import { beginThere, comeBack, problemPage } from './oidc/controller';
import { signInPage, signInWith, signOut } from './controller';

export function signInRoutes(house: House, limit: AccountLimit): Router {
  const router = Router();
  router.get('/sign-in', signInPage(house));
  router.post('/sign-in', limitByAddress(house.limits.signIn), signInWith(house, limit));
  router.get('/sign-in/code', codePage(house));
  router.post('/sign-in/code', limitByAddress(house.limits.signIn), signInWithCode(house, limit));
  router.get('/sign-in/set-up', setUpPage(house));
  router.post('/sign-in/set-up', limitByAddress(house.limits.signIn), setUpWith(house));
  router.post('/sign-in/oidc', limitByAddress(house.limits.signIn), beginThere(house));
  router.get('/sign-in/oidc/callback', limitByAddress(house.limits.signIn), comeBack(house));
  router.get('/sign-in/oidc/problem/:problem', problemPage(house));
  router.post('/sign-out', signOut(house));
  return router;
}
