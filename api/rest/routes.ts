import { Router } from 'express';
import type { House } from '../house';
import type { AccountLimit } from '../security/account-limit';

export function apiRoutes(_house: House, _signIns: AccountLimit): Router {
  return Router();
}
