import { Router } from 'express';
import type { House } from '../../../house';
import { signedIn } from '../../../session/guards';
import { forPupil } from '../pupil-page';
import { ask, check, confirm, decide, show } from './controller';
import { done } from './done';
import { discard, keepDraft } from './draft';

/** A headteacher's decision in three steps: what, what it starts, done; or a lead's draft of it. Nothing is on record before it is confirmed. */
export function suspendRoutes(house: House): Router {
  const router = Router();
  const at = '/pupils/:pupil/suspend';
  router.get(at, signedIn, forPupil(house, ask));
  router.post(at, signedIn, forPupil(house, show));
  router.get(`${at}/check`, signedIn, forPupil(house, confirm));
  router.post(`${at}/check`, signedIn, forPupil(house, check));
  router.post(`${at}/draft`, signedIn, forPupil(house, keepDraft));
  router.post(`${at}/discard`, signedIn, forPupil(house, discard));
  router.get(`${at}/done`, signedIn, forPupil(house, done));
  router.post(`${at}/done`, signedIn, forPupil(house, decide));
  return router;
}
