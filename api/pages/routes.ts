import { Router } from 'express';
import type { House } from '../house';
import type { AccountLimit } from '../security/account-limit';
import { accessibilityRoutes } from './accessibility/routes';
import { helpRoutes } from './help/routes';
import { homeRoutes } from './home/routes';
import { officeRoutes } from './offices/routes';
import { privacyRoutes } from './privacy/routes';
import { signInRoutes } from './sign-in/routes';

/** All pages, each subject from its own folder. */
export function pageRoutes(house: House, signIns: AccountLimit): Router {
  const router = Router();
  router.use(homeRoutes(), helpRoutes(), privacyRoutes(), accessibilityRoutes());
  router.use(signInRoutes(house, signIns), officeRoutes());
  return router;
}
