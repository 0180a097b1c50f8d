import { Router } from 'express';
import type { House } from '../../house';
import { arriveRoutes } from './arrive/routes';
import { familyFormRoutes } from './forms/routes';
import { familyLanguageRoutes } from './language/routes';
import { familyLetterRoutes } from './letters/routes';
import { nextRoutes } from './next/routes';
import { familyWhyRoutes } from './why/routes';

/**
 * The pages of a family: its own pupil, and nothing else (L4). They stand apart from the offices’ table of permissions: each is
 * drawn by forFamily, which shows everybody else how a family comes in.
 */
export const familyRoutes = (house: House): Router =>
  Router().use(
    arriveRoutes(house),
    nextRoutes(house),
    familyWhyRoutes(house),
    familyLanguageRoutes(house),
    familyLetterRoutes(house),
    familyFormRoutes(house),
  );
