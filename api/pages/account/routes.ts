import { createHash } from 'node:crypto';
import { Router, type Request, type RequestHandler } from 'express';
import { credentialsOf, recoveryCodesLeft } from '../../../database/credentials';
import { endSessionsOf, sessionsOf } from '../../../database/sessions';
import { linkedAt } from '../../../database/sign-in-links';
import { dateInWords } from '../../../rules/calendar/words';
import { localDateTimeOf } from '../../../rules/calendar/london-time';
import { londonDate } from '../../clock';
import type { House } from '../../house';
import type { AccountLimit } from '../../security/account-limit';
import { limitByAddress } from '../../security/address-limit';
import { viewerOf } from '../../session/viewer';
import { dateAndTime } from '../../words/dates';
import { showPage } from '../render';
import { browserWords } from './browser-words';
import { changePassword, passwordPage } from './password/controller';
import { ownSetUpPage, setUpOwn } from './second-factor';
import { linkPage, linkWith } from './sign-in-link/controller';

const hashOf = (sid: string): string => createHash('sha256').update(sid).digest('hex');

/** One's own account: where one is signed in, the second factor, the password. */
const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const { person, name } = viewerOf(response);
    const credentials = await credentialsOf(house.db, person);
    const open = await sessionsOf(house.db, person);
    const { provider } = house;
    const linked = provider && (await linkedAt(house.db, person, provider.issuer));
    showPage(response, 'account/page.njk', {
      title: 'Your account',
      name,
      back: { href: '/today', text: 'Back to today' },
      since: credentials?.confirmedAt && dateInWords(londonDate(Date.parse(credentials.confirmedAt))),
      provider: provider?.name,
      linked: linked && dateInWords(londonDate(Date.parse(linked))),
      codesLeft: await recoveryCodesLeft(house.db, person),
      sessions: open.map(({ hash, signedInAt, agent }) => ({
        since: dateAndTime(localDateTimeOf(signedInAt)),
        browser: browserWords(agent),
        end: isThis(request, hash) ? null : `/account/sessions/${hash}/end`,
      })),
    });
  };

const isThis = (request: Request, hash: string): boolean => hashOf(request.sessionID) === hash;

/** Ends a session of one's own: whoever uses it is signed out with the next click. */
const end =
  (house: House): RequestHandler =>
  async (request, response) => {
    const ended = await endSessionsOf(house.db, viewerOf(response).person, String(request.params['session']));
    request.session.alert = ended > 0 ? 'That session has ended.' : 'That session had ended already.';
    response.redirect(303, '/account');
  };

export function accountRoutes(house: House, limit: AccountLimit): Router {
  const limited = limitByAddress(house.limits.signIn);
  return Router()
    .get('/account', show(house))
    .get('/account/second-factor', ownSetUpPage(house))
    .post('/account/second-factor', limited, setUpOwn(house))
    .get('/account/sign-in-link', linkPage(house))
    .post('/account/sign-in-link', limited, linkWith(house, limit))
    .get('/account/password', passwordPage)
    .post('/account/password', limited, changePassword(house, limit))
    .post('/account/sessions/:session/end', end(house));
}
