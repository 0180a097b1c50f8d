import type { Router } from 'express';
import { credentialsOf, forgetSecret } from '../../../../database/credentials';
import type { House } from '../../../house';
import { takeAwayRoutes } from '../take-away';

/** A second factor is taken away for somebody who has lost telephone and codes. They set up another. */
export const secondFactorRoutes = (house: House): Router =>
  takeAwayRoutes(house, {
    path: 'second-factor',
    title: 'Second factor',
    what: 'second-factor-reset',
    standing: async ({ db }, { id }) => ({ isSetUp: Boolean((await credentialsOf(db, id))?.confirmedAt) }),
    take: forgetSecret,
    done: (name) => `The second factor of ${name} is reset. They set up another when they sign in.`,
  });
