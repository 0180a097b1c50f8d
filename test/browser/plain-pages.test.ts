import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { appOf } from '../../api/app';
import { emailOf, seed } from '../api/seed';
import { PASSWORD, testApp, testConfig, type TestApp } from '../support/api';
import { startBrowser } from '../support/browser';
import { problemsOn } from './support/inspect';

/** Pages that nothing needs to have happened for: open to anybody, empty, or about what went wrong. */
describe('a page without a story', () => {
  let house: TestApp;
  let server: Server;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    house = await testApp();
    await seed(house.house.db);
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', appOf({ ...house.house, config: { ...testConfig, baseUrl: baseURL } }));
    browser = await startBrowser();
    context = await browser.newContext({ baseURL });
    page = await context.newPage();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
    await house?.stop();
  });

  async function signIn(name: string): Promise<void> {
    await context.clearCookies();
    await page.goto('/sign-in');
    await page.getByLabel('Email address').fill(emailOf(name));
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  /** What is wrong with pages, each with the status that it is expected to come with. */
  async function problems(pages: [path: string, status: number][]): Promise<string[]> {
    const found: string[] = [];
    for (const [path, status] of pages) {
      const answer = await page.goto(path);
      if (answer?.status() !== status) found.push(`${path}: ${answer?.status()}`);
      found.push(...(await problemsOn(page)).map((problem) => `${path}: ${problem}`));
    }
    return found;
  }

  it('is as it should be for somebody who has not signed in, also where there is none', async () => {
    const open = ['/', '/help', '/privacy', '/accessibility', '/f/nobody'];
    const none = ['/nothing/here'];
    expect(
      await problems([
        ...open.map((path): [string, number] => [path, 200]),
        ...none.map((path): [string, number] => [path, 404]),
      ]),
    ).toEqual([]);
  }, 120_000);

  it('is as it should be while there is nothing to show, and where an office cannot open it', async () => {
    await signIn('inclusion-officer');
    const empty = ['/board', '/undelivered', '/concerns', '/governors'];
    expect(
      await problems([...empty.map((path): [string, number] => [path, 200]), ['/operations', 404]]),
    ).toEqual([]);
    await signIn('lead');
    expect(await problems([['/monitoring', 200]])).toEqual([]);
    await signIn('both');
    expect(await problems([['/offices', 200]])).toEqual([]);
  }, 180_000);

  it('says what went wrong with a search from a page of another session, and keeps the name out of its address', async () => {
    await signIn('lead');
    await page.goto('/calculator');
    await page.evaluate(
      `document.querySelectorAll('[name=_csrf]').forEach((one) => one.setAttribute('value', 'old'))`,
    );
    await page.getByLabel('Find a pupil by name or case reference').fill('Rowan');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.waitForURL('**/pupils/search');
    expect(await problemsOn(page)).toEqual([]);
    expect(page.url()).not.toContain('Rowan');
  }, 60_000);

  it('is printed without its menu, its search and its buttons', async () => {
    await signIn('lead');
    await page.goto('/rules');
    await page.emulateMedia({ media: 'print' });
    const main = page.locator('main');
    expect(await main.locator('h1').isVisible()).toBe(true);
    for (const gone of [
      '.govuk-service-navigation',
      '.sd-session',
      '.sd-find',
      '.sd-footer',
      '.govuk-button',
    ])
      expect([gone, await page.locator(gone).filter({ visible: true }).count()]).toEqual([gone, 0]);
    await page.goto('/calculator');
    expect(await page.locator('.govuk-button').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: null });
  }, 60_000);

  it('keeps its marks in forced colours, and moves nothing for whoever asks for less motion', async () => {
    await signIn('lead');
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(
      await problems([
        ['/board', 200],
        ['/today', 200],
      ]),
    ).toEqual([]);
    const moving = await page.evaluate<number>(
      `[...document.querySelectorAll('*')].filter((one) => { const s = getComputedStyle(one); return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0.2; }).length`,
    );
    expect(moving).toBe(0);
    await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  }, 60_000);

  it('is walked through by the keyboard alone: what has the focus is always to be seen', async () => {
    await signIn('lead');
    await page.goto('/today');
    const unseen: string[] = [];
    const names: string[] = [];
    for (let at = 0; at < 40; at += 1) {
      await page.keyboard.press('Tab');
      const [name, isSeen] = await page.evaluate<[string, boolean]>(
        `(() => { const one = document.activeElement; const box = one.getBoundingClientRect(); const style = getComputedStyle(one); return [one.textContent.trim() || one.id, one === document.body || (box.top >= 0 && box.bottom <= innerHeight && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'))]; })()`,
      );
      names.push(name);
      if (!isSeen) unseen.push(name);
      if (name === 'Accessibility') break;
    }
    expect(unseen).toEqual([]);
    expect(names[0]).toBe('Skip to main content');
    expect(names).toContain('Sign out');
    expect(names).toContain('find-pupil');
    expect(names.at(-1)).toBe('Accessibility');
  }, 60_000);
});
