import type { Router } from 'express';
import { linkedAt, unlinkPerson } from '../../../../database/sign-in-links';
import type { House } from '../../../house';
import { takeAwayRoutes } from '../take-away';

/** A link is taken away for somebody who is another there now, or where another was linked. */
export const signInLinkRoutes = (house: House): Router =>
  takeAwayRoutes(house, {
    path: 'sign-in-link',
    title: 'Sign-in elsewhere',
    what: 'sign-in-unlinked',
    standing: async ({ db, provider }, { id }) => ({
      provider: provider?.name,
      isLinked: Boolean(provider && (await linkedAt(db, id, provider.issuer))),
    }),
    take: unlinkPerson,
    done: (name) => `${name} is linked with no sign-in elsewhere any more, and is signed out.`,
  });
