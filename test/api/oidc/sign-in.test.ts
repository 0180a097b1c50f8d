import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appOf } from '../../../api/app';
import { verifyChain } from '../../../database/access-chain';
import { PASSWORD, type TestApp } from '../../support/api';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { emailOf, personOf } from '../seed';
import { ABrowser, ledTo, throughProvider } from './a-browser';
import type { TestProvider } from './a-provider';
import { TwoSites } from './two-sites';

const sites = new TwoSites();
const { goThere, signIn, problemAfter, rows, providerOf, logged } = sites;
let site: string;
let provider: TestProvider;
let house: TestApp;
beforeAll(async () => {
  await sites.start();
  ({ site, provider, house } = sites);
});
afterAll(() => sites.stop());

describe('signing in with the provider', () => {
  it('leads to where somebody was going, under a new session id, without a password or a code of ours', async () => {
    const browser = new ABrowser();
    await browser.get(`${site}/offices`);
    const before = browser.cookies(site);
    const { to } = await signIn(emailOf('lead'), browser);
    expect(to).toBe('/offices');
    expect(browser.cookies(site)).not.toBe(before);
    expect((await browser.get(`${site}/offices`)).status).toBe(200);
    const planted = await fetch(`${site}/offices`, { redirect: 'manual', headers: { cookie: before } });
    expect(planted.headers.get('location')).toBe('/sign-in');
    expect((await browser.get(`${site}/account`)).text).toContain('Where you are signed in');
  });

  it('links the account once, which is on record, and knows the person by that link ever after', async () => {
    await signIn(emailOf('headteacher'));
    await house.house.pool.query("update people set email = 'moved@school.test' where id = $1", [
      personOf('headteacher'),
    ]);
    expect((await signIn(emailOf('headteacher'))).to).toBe('/today');
    expect(await rows('sign_in_links', `person_id = '${personOf('headteacher')}'`)).toHaveLength(1);
    const noted = await rows('access_log', `subject = '${personOf('headteacher')}'`);
    expect(noted.map(({ what }) => what)).toEqual(['sign-in-linked']);
    expect(await verifyChain(house.house.db)).toHaveProperty('last');
  });

  it('leaves the password of Sixth Day as another way in', async () => {
    const browser = new ABrowser();
    const fields = { email: emailOf('lead'), password: PASSWORD };
    expect((await browser.send(`${site}/sign-in`, '/sign-in', fields)).location).toBe(
      `${site}/sign-in/set-up`,
    );
  });

  it('keeps no token, and puts none in a log, nor any address', async () => {
    const { browser } = await signIn(emailOf('lead'));
    expect(JSON.stringify(await rows('sessions'))).not.toMatch(/eyJ|access/);
    expect(browser.cookies(site)).not.toContain('eyJ');
    expect(logged.join('')).toContain('/sign-in/oidc/callback');
    expect(logged.join('')).not.toMatch(/eyJ|code=|state=|school\.test/);
  });

  it('signing out ends both sessions, and comes back to signing in', async () => {
    const { browser } = await signIn(emailOf('lead'));
    const before = browser.cookies(site);
    const out = await browser.send(`${site}/today`, '/sign-out');
    expect(ledTo(out)).toContain(`${provider.issuer}/session/end?`);
    expect(ledTo(out)).not.toContain('eyJ');
    const old = await fetch(`${site}/today`, { redirect: 'manual', headers: { cookie: before } });
    expect(old.headers.get('location')).toBe('/sign-in');
    const asked = await browser.get(ledTo(out));
    const xsrf = /name="xsrf" value="(\w+)"/.exec(asked.text)?.[1] ?? '';
    const ended = await browser.post(`${provider.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(ended.location).toMatch(new RegExp(`^${site}/sign-in`));
    const again = ledTo(await browser.send(`${site}/sign-in`, '/sign-in/oidc'));
    expect((await browser.get(again)).location).toContain('/interaction/');
  });
});

describe('nobody is signed in', () => {
  it.each([
    ['an address that the provider has not checked', `unverified:${emailOf('lead')}`, /not confirmed/],
    ['an address that nobody of ours has: nobody is added', 'stranger@school.test', /no account for you yet/],
    [
      'an address whose owner signs in there as somebody else',
      `other:${emailOf('lead')}`,
      /linked with another/,
    ],
    ['somebody whose offices have all run out', emailOf('former'), /no office today/],
    ['somebody who declines there', 'declines', /were not signed in/],
  ])('for %s', async (_what, login, title) => {
    await signIn(emailOf('lead'));
    const people = await rows('people');
    const links = await rows('sign_in_links');
    const browser = new ABrowser();
    expect(await problemAfter(browser, await goThere(browser, login))).toMatch(title);
    expect(await rows('people')).toEqual(people);
    expect(await rows('sign_in_links')).toEqual(links);
  });

  it('by an answer with another state, which does not disturb the right one', async () => {
    const browser = new ABrowser();
    const callback = await goThere(browser, emailOf('lead'));
    const tampered = callback.replace(/state=[^&]+/, 'state=another');
    expect(await problemAfter(browser, tampered)).toMatch(/can no longer be used/);
    expect((await browser.get(callback)).location).toBe(`${site}/today`);
  });

  it('by the same answer a second time, nor in another browser', async () => {
    const browser = new ABrowser();
    const callback = await goThere(browser, emailOf('lead'));
    expect(await problemAfter(new ABrowser(), callback)).toMatch(/can no longer be used/);
    await browser.get(callback);
    const replayed = await browser.get(callback);
    expect(replayed.location).toBe(`${site}/sign-in/oidc/problem/not-begun-here`);
  });

  it.each([['nonce'], ['verifier']])(
    'by an answer that fits another %s than was asked with',
    async (which) => {
      const browser = new ABrowser();
      const callback = await goThere(browser, emailOf('lead'));
      await house.house.pool.query(
        `update sessions set sess = jsonb_set(sess::jsonb, '{asks,${which}}', '"${'x'.repeat(43)}"')
       where sess ->> 'asks' is not null`,
      );
      expect(await problemAfter(browser, callback)).toMatch(/was not accepted/);
    },
  );

  it('by a provider whose clock is hours behind', async () => {
    await provider.shift(-180);
    const browser = new ABrowser();
    const callback = await goThere(browser, emailOf('lead'));
    expect(await problemAfter(browser, callback)).toMatch(/was not accepted/);
    await provider.shift(0);
  });

  it('by a form of another website, nor by an address alone', async () => {
    const browser = new ABrowser();
    expect((await browser.post(`${site}/sign-in/oidc`, {})).status).toBe(403);
    expect((await browser.get(`${site}/sign-in/oidc`)).status).toBe(404);
    expect((await browser.get(`${site}/sign-in/oidc/problem/constructor`)).status).toBe(404);
  });
});

describe('linking one’s own account', () => {
  const login = `unverified:${emailOf('both')}`;
  const link = (browser: ABrowser, current: string) =>
    browser.send(`${site}/account/sign-in-link`, '/account/sign-in-link', { current });
  /** Somebody signed in with the password of Sixth Day. */
  async function inside(name: string): Promise<ABrowser> {
    const browser = new ABrowser();
    await browser.send(`${site}/sign-in`, '/sign-in', { email: emailOf(name), password: PASSWORD });
    return browser;
  }
  beforeAll(() => {
    house.house.config.secondFactor = 'offered';
  });

  it('takes the password, and is then the way in for an address that the provider has not checked', async () => {
    const browser = await inside('both');
    expect((await browser.get(`${site}/account`)).text).toContain('href="/account/sign-in-link"');
    const wrong = await link(browser, 'not the password');
    expect([wrong.status, ledTo(wrong)]).toEqual([422, '']);
    const there = ledTo(await link(browser, PASSWORD));
    expect(there).toContain('prompt=login');
    const back = await browser.get(await throughProvider(browser, there, site, login));
    expect(back.location).toBe(`${site}/account`);
    expect((await browser.get(`${site}/account`)).text).toContain('Linked since');
    expect((await signIn(login)).to).toBe('/today');
  });

  it('is refused for whoever is linked with another account', async () => {
    const browser = await inside('other-lead');
    const callback = await throughProvider(browser, ledTo(await link(browser, PASSWORD)), site, login);
    expect((await browser.get(callback)).location).toBe(`${site}/sign-in/oidc/problem/linked-otherwise`);
  });

  it('ends with whoever began it: somebody else who is signed in by then is not linked', async () => {
    const browser = await inside('other-lead');
    const another = `other:${emailOf('other-lead')}`;
    const callback = await throughProvider(browser, ledTo(await link(browser, PASSWORD)), site, another);
    await house.house.pool.query(
      `update sessions set sess = jsonb_set(sess::jsonb, '{person}', $1) where sess ->> 'asks' is not null`,
      [JSON.stringify(personOf('administrator'))],
    );
    expect((await browser.get(callback)).location).toBe(`${site}/sign-in/oidc/problem/not-begun-here`);
    expect(await rows('sign_in_links', `subject = '${another}'`)).toEqual([]);
  });

  it('is undone by an administrator, with a reason that is kept; the person is signed out', async () => {
    const { browser } = await signIn(login);
    const admin = await sessionFor(house, personOf('administrator'));
    const path = `/partnership/people/${personOf('both')}/sign-in-link`;
    const send = (reason: string) => admin.post(path).type('form').send({ _csrf: FORM_TOKEN, reason });
    await send('').expect(422);
    await send('Rang: the account there was made anew').expect(303);
    expect((await browser.get(`${site}/today`)).location).toBe(`${site}/sign-in`);
    expect((await signIn(login)).to).toBe('/sign-in/oidc/problem/unverified');
    const { text } = await admin.get(path).expect(200);
    expect(text).toContain('Rang: the account there was made anew');
    expect(text).toContain('Link with a sign-in elsewhere removed');
    await admin.get('/partnership/people/nobody/sign-in-link').expect(404);
  });
});

describe('where there is no provider', () => {
  it('there is no button, and its pages are not there', async () => {
    const { provider: there, ...withoutProvider } = house.house;
    expect(there).toBeDefined();
    const without = createServer(appOf(withoutProvider)).listen(0, '127.0.0.1');
    await once(without, 'listening');
    const url = `http://127.0.0.1:${(without.address() as AddressInfo).port}`;
    const browser = new ABrowser();
    expect((await browser.get(`${url}/sign-in`)).text).not.toContain('/sign-in/oidc');
    expect((await browser.get(`${url}/sign-in/oidc/callback?state=x&code=y`)).status).toBe(404);
    without.closeAllConnections();
    without.close();
  });
});

describe('a provider that is down', () => {
  it('is said so, before going there and after, and signing out still works', async () => {
    const { browser: inside } = await signIn(emailOf('lead'));
    const browser = new ABrowser();
    const callback = await goThere(browser, emailOf('lead'));
    await provider.stop();
    expect(await problemAfter(browser, callback)).toMatch(/no answer/);
    const out = await inside.send(`${site}/today`, '/sign-out');
    expect(out.status).toBe(200);
    expect((await inside.get(`${site}/today`)).location).toBe(`${site}/sign-in`);

    const begun = await providerOf(provider.issuer).begin();
    expect(begun).toMatchObject({ problem: 'unreachable' });
    expect(await providerOf(provider.issuer).signOutUrl()).toBeNull();
  });
});
