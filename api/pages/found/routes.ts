import { Router } from 'express';
import { policies, policyById } from '../../../rules/policies';
import { refuse } from '../../../rules/refusal';
import { foundWith } from '../../commands/partnerships';
import { foundByPage } from '../../commands/schemas/partnership';
import type { House } from '../../house';
import { limitByAddress } from '../../security/address-limit';
import { sameSecret } from '../../security/same-secret';
import { answerSimple, askSimple, type SimpleForm } from '../form/simple-form';

const FIELDS: Record<string, string> = {
  'wrong-set-up-token': 'token',
  'unknown-policy': 'policy',
  'address-taken': 'administrator-email',
};

/** An operator's first page: a partnership with its first administrator, in rehearsal until it goes live (A2, A6, E7). */
const foundForm = (house: House): SimpleForm<typeof foundByPage> => ({
  template: 'found/page.njk',
  page: {
    title: 'Found a partnership',
    back: { href: '/sign-in', text: 'Back to sign in' },
    action: '/found',
    button: 'Found this partnership',
    policies: Object.fromEntries(policies.map(({ id, name }) => [id, name])),
  },
  schema: foundByPage,
  read: (a) => ({
    token: a.text('token'),
    name: a.text('name'),
    policy: a.text('policy'),
    administrator: {
      name: a.text('administrator-name'),
      email: a.text('administrator-email'),
      password: a.text('administrator-password'),
    },
  }),
  act: async ({ token, ...body }, id) => {
    if (!sameSecret(token, house.config.setupToken)) return { refused: refuse('wrong-set-up-token', 'A2') };
    const policy = policyById(body.policy);
    if (!policy) return { refused: refuse('unknown-policy', 'B16') };
    return foundWith(house, id, { ...body, policy, rehearsal: true });
  },
  fieldOf: (refused) => FIELDS[refused] ?? '',
  done: 'The partnership is founded, in rehearsal. Sign in as its administrator: Partnership, Before you go live, leads on.',
  next: () => '/sign-in',
});

/** For whoever has the set-up token of the installation, as with the API. */
export const foundRoutes = (house: House): Router =>
  Router()
    .get('/found', (_request, response) => askSimple(foundForm(house), response))
    .post('/found', limitByAddress(house.limits.signIn), (request, response) =>
      answerSimple(foundForm(house), request, response),
    );
