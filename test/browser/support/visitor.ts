import type { Browser, Locator, Page } from 'playwright-core';
import type { Office } from '../../../rules/case/people';
import { emailOf, PASSWORD } from '../world/staff';
import type { World } from '../world/start-world';

/** Somebody at a screen, signed in, whose clicks are counted. */
export interface Visitor {
  page: Page;
  /** Clicks a link, a button, a radio or a box: what a journey counts. Typing is free. */
  click(what: Locator): Promise<void>;
  link(name: string | RegExp): Locator;
  button(name: string | RegExp): Locator;
  choice(name: string | RegExp): Locator;
  field(name: string | RegExp): Locator;
  /** Clicks since the visitor signed in. */
  clicks(): number;
  leave(): Promise<void>;
}

/** Says why a record is needed, to whoever asks an administrator. */
export async function sayWhy({ page }: Visitor): Promise<void> {
  await page.getByLabel('Why do you need this record?').fill('A family asks what comes next');
  await page.getByRole('button', { name: 'Open the record' }).click();
}

/** Long enough for a machine on which everything else runs too. */
const PATIENCE_MILLISECONDS = 30_000;

interface Options {
  javaScript?: boolean;
  width?: number;
}

/** Somebody at a screen who has opened nothing yet, in a browser of their own. Without JavaScript unless it is asked for: every page must do. */
export async function atScreen(world: World, browser: Browser, options: Options = {}): Promise<Visitor> {
  const { javaScript = false, width = 1280 } = options;
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ javaScriptEnabled: javaScript, viewport, baseURL: world.url });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  let clicks = 0;
  const named = (name: string | RegExp) => (typeof name === 'string' ? { name, exact: true } : { name });
  return {
    page,
    click: async (what) => {
      clicks += 1;
      await what.click();
    },
    link: (name) => page.getByRole('link', named(name)).first(),
    button: (name) => page.getByRole('button', named(name)),
    choice: (name) => page.getByLabel(name, { exact: typeof name === 'string' }),
    field: (name) => page.getByLabel(name, { exact: typeof name === 'string' }),
    clicks: () => clicks,
    leave: () => context.close(),
  };
}

/** Signs somebody in who holds an office. Clicks count from then on. */
export async function visitor(
  world: World,
  browser: Browser,
  office: Office,
  options: Options = {},
): Promise<Visitor> {
  const somebody = await atScreen(world, browser, options);
  const { page } = somebody;
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(emailOf(office));
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/today').catch(async (cause: unknown) => {
    const shown = await page.locator('main').innerText();
    throw new Error(`Signing in led to ${page.url()}: ${shown}`, { cause });
  });
  return somebody;
}
