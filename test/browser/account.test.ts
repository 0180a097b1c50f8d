import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { appOf } from '../../api/app';
import { providerAt } from '../../api/oidc/provider';
import { openSecret } from '../../api/second-factor/secrets';
import { codeAt, stepAt } from '../../api/second-factor/totp';
import { credentialsOf } from '../../database/credentials';
import { aProvider, CLIENT, type TestProvider } from '../api/oidc/a-provider';
import { emailOf, personOf, seed, seedPupil } from '../api/seed';
import { PASSWORD, testApp, testConfig, type TestApp } from '../support/api';
import { startBrowser } from '../support/browser';
import { problemsOn } from './support/inspect';

/** Pages that need neither engine nor story: by axe, as valid HTML, at 320 pixels. */
describe('signing in, and one’s own account', () => {
  let house: TestApp;
  let server: Server;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let pupil: string;
  let provider: TestProvider;
  let clock = Date.now();

  beforeAll(async () => {
    house = await testApp({ now: () => clock });
    await seed(house.house.db);
    pupil = await seedPupil(house.house.db);
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const config = { ...testConfig, baseUrl: baseURL, secondFactor: 'required' as const };
    provider = await aProvider(baseURL);
    const elsewhere = providerAt({ issuer: provider.issuer, ...CLIENT }, baseURL);
    server.on('request', appOf({ ...house.house, config, provider: elsewhere }));
    browser = await startBrowser();
    context = await browser.newContext({ baseURL });
    // The provider's own pages ask for a font from elsewhere.
    await context.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    page = await context.newPage();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
    await provider?.stop();
    await house?.stop();
  });

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = () => page.locator('h1').innerText();

  async function code(): Promise<string> {
    const person = personOf('administrator');
    const sealed = (await credentialsOf(house.house.db, person))?.secret ?? Buffer.alloc(0);
    return codeAt(openSecret(testConfig.masterKey, person, sealed), stepAt(clock));
  }

  async function password(): Promise<void> {
    await page.goto('/sign-in');
    await page.getByLabel('Email address').fill(emailOf('administrator'));
    await page.getByLabel('Password').fill(PASSWORD);
    await press('Sign in');
  }

  it('leads to the provider and back, past our own policy for scripts and forms, and signs out of both', async () => {
    await page.goto('/sign-in');
    expect(await problemsOn(page)).toEqual([]);
    await press(`Sign in with ${CLIENT.name}`);
    await page.getByPlaceholder('Enter any login').fill(emailOf('lead'));
    await page.getByPlaceholder('and password').fill('any');
    await press('Sign-in');
    await press('Continue');
    expect(await heading()).toMatch(/^Today/);
    await press('Sign out');
    await press('Yes, sign me out');
    expect(await heading()).toBe('Sign in');
  }, 60_000);

  it('says in words why somebody was not signed in with the provider', async () => {
    await page.goto('/sign-in/oidc/problem/unverified');
    expect(await heading()).toBe('Your email address is not confirmed');
    expect(await problemsOn(page)).toEqual([]);
  }, 60_000);

  it('leads through setting a second factor up: the square, a wrong code, the recovery codes', async () => {
    await password();
    expect(await heading()).toBe('Set up your second factor');
    expect(await problemsOn(page)).toEqual([]);
    expect((await page.locator('svg.sd-qr').boundingBox())?.width).toBeGreaterThan(150);
    await press('Set up');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await problemsOn(page)).toEqual([]);
    await page.getByLabel('Code from the app').fill(await code());
    await press('Set up');
    expect(await heading()).toBe('Keep your recovery codes');
    expect(await problemsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'I have kept them: continue' }).click();
    expect(await heading()).toMatch(/^Today/);
  }, 60_000);

  it('asks for a code the next time', async () => {
    await context.clearCookies();
    clock += 120_000;
    await password();
    expect(await heading()).toBe('Enter the code from your app');
    expect(await problemsOn(page)).toEqual([]);
    await press('Continue');
    expect(await problemsOn(page)).toEqual([]);
    await page.getByLabel('Code', { exact: true }).fill(await code());
    await press('Continue');
    expect(await heading()).toMatch(/^Today/);
  }, 60_000);

  it('has pages as they should be: account, passwords, second factor, table of permissions', async () => {
    const other = `/partnership/people/${personOf('lead')}/second-factor`;
    const forgotten = `/partnership/people/${personOf('lead')}/password`;
    const own = `/partnership/people/${personOf('administrator')}/second-factor`;
    const found: string[] = [];
    for (const path of ['/account', '/account/password', own, other, '/permissions']) {
      expect((await page.goto(path))?.status()).toBe(200);
      found.push(...(await problemsOn(page)).map((problem) => `${path}: ${problem}`));
    }
    for (const [path, button] of [
      ['/account/password', 'Change the password'],
      [own, 'Reset the second factor'],
      [forgotten, 'Give a new first password'],
    ] as const) {
      await page.goto(path);
      await press(button);
      expect(await page.title()).toMatch(/^Error: /);
      found.push(...(await problemsOn(page)).map((problem) => `${path} with errors: ${problem}`));
    }
    await page.getByLabel('Why is it given?').fill('Rang on the number of the school');
    await press('Give a new first password');
    expect(await heading()).toMatch(/^New first password of /);
    found.push(...(await problemsOn(page)).map((problem) => `a password that is given: ${problem}`));
    expect(found).toEqual([]);

    await page.goto('/account');
    await page
      .getByRole('button', { name: /^End this session/ })
      .first()
      .click();
    expect(await page.locator('.sd-alert').innerText()).toBe('That session has ended.');
  }, 60_000);

  it('has pages as they should be that link an account with the provider, and remove a link', async () => {
    for (const [path, button] of [
      ['/account/sign-in-link', `Link with ${CLIENT.name}`],
      [`/partnership/people/${personOf('lead')}/sign-in-link`, 'Remove the link'],
    ] as const) {
      await page.goto(path);
      await press(button);
      expect(await page.title()).toMatch(/^Error: /);
      expect(await problemsOn(page)).toEqual([]);
    }
  }, 60_000);

  it('asks an administrator why a record is needed, and shows who opened it', async () => {
    await page.goto(`/pupils/${pupil}/access-log`);
    expect(await heading()).toBe('Why do you need this record?');
    expect(await problemsOn(page)).toEqual([]);
    await press('Open the record');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await problemsOn(page)).toEqual([]);
    await page.getByLabel('Why do you need this record?').fill('A family asks who has read it');
    await press('Open the record');
    expect(await heading()).toMatch(/^Who has read or changed this record/);
    expect(await page.locator('tbody').innerText()).toContain('A family asks who has read it');
    expect(await problemsOn(page)).toEqual([]);
  }, 60_000);
});
