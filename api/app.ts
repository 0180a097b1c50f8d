import express, { type Express } from 'express';
import { assetRoutes } from './assets/routes';
import { healthRoutes } from './health';
import type { House } from './house';
import { logRequests } from './logging';
import { familyRoutes } from './pages/family/routes';
import { frame } from './pages/frame';
import { pageRoutes } from './pages/routes';
import { templates } from './pages/templates';
import { uploads } from './pages/upload';
import { failed, notFound } from './problems/handlers';
import { apiRoutes } from './rest/routes';
import { limitByAccount } from './security/account-limit';
import { limitByAddress } from './security/address-limit';
import { formToken } from './security/form-token';
import { headers } from './security/headers';
import { mustBeJson } from './security/must-be-json';
import { sameSite } from './security/same-site';
import { readViewer } from './session/read-viewer';
import { savedFirst } from './session/saved-first';
import { sessions } from './session/store';

/** The application. The order of what follows is the security policy: nothing reaches a route but through all above it. */
export function appOf(house: House): Express {
  const { config, pool } = house;
  const secure = config.baseUrl.startsWith('https:');
  const signIns = limitByAccount(pool);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.proxies);
  templates().express(app);

  app.use(logRequests(house.log));
  app.use(headers(secure));
  app.use(frame(house.assets));
  app.use(assetRoutes(house.assets));
  app.use(healthRoutes(house));
  app.use(limitByAddress(house.limits.requests));
  app.use(sameSite(new URL(config.baseUrl).origin));
  app.use(sessions(pool, config.sessionSecret, secure), savedFirst);
  app.use(readViewer(house));
  app.use('/api', mustBeJson, express.json({ limit: '256kb' }), apiRoutes(house, signIns), notFound);
  app.use(express.urlencoded({ extended: false, limit: '128kb', parameterLimit: 5_000 }), uploads, formToken);
  app.use(familyRoutes(house));
  app.use(pageRoutes(house, signIns));
  app.use(notFound);
  app.use(failed);
  return app;
}
