import { Router } from 'express';
import type { House } from '../../../house';
import { policyEditions } from '../../../partnership/policy-editions';
import { signedIn } from '../../../session/guards';
import { viewerOf } from '../../../session/viewer';
import { longDate } from '../../../words/dates';
import { showPage } from '../../render';
import { changeLines } from '../policy-view';

/** The policies that a partnership has had: who decided on each, when, why, and what it changed (B16). */
export const policyEditionRoutes = (house: House): Router =>
  Router().get('/partnership/policy/editions', signedIn, async (_request, response) => {
    const editions = await policyEditions(house, viewerOf(response).partnership);
    showPage(response, 'partnership/editions/page.njk', {
      title: 'The policy, now and before',
      back: { href: '/partnership/policy', text: 'Back to the policy' },
      editions: editions.map(({ policy, on, by, reason, changes }, place) => ({
        name: policy.name,
        isNow: place === 0,
        when: longDate(on),
        by: by?.name ?? 'Sixth Day',
        reason,
        changes: changeLines(changes),
      })),
    });
  });
