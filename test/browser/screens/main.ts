import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ALL_OFFICES } from '../../../api/words/offices';
import type { Office } from '../../../rules/case/people';
import { startBrowser } from '../../support/browser';
import { problemsOn } from '../support/inspect';
import { parentOf, typeCode } from '../support/parent';
import { atScreen, sayWhy, visitor, type Visitor } from '../support/visitor';
import { reportOf } from '../world/report-of';
import { threePupils, type ThreePupils } from '../world/three-pupils';
import { nameOf, PATTERNS, patternOf } from './patterns';
import { take } from './take';

const FOLDER = join(__dirname, '../../../docs/screens');

/** Where somebody begins; every other page is reached by the links of these. */
const STARTS = ['/today', '/help', '/account', '/offices'];
/** A file, a page of the engine's, the way out to another site, or an address that this has no use for. */
const NOT_FOLLOWED = /\.\w+(\?|$)|^\/(assets|api)\/|^\/report\/leave$/;

/**
 * Pictures of every page that a link leads to, of each office and of a family, in docs/screens; and what is wrong with any of
 * them, by axe, as HTML and at 320 pixels. Fails when something is.
 */
async function main(): Promise<void> {
  const browser = await startBrowser();
  const house = await threePupils();
  try {
    await reportOf(house.world);
    const taken = new Set<string>();
    const stranger = await atScreen(house.world, browser, { javaScript: true });
    await follow(stranger, ['/', '/sign-in', '/sign-in/code'], taken);
    await stranger.leave();
    for (const office of ALL_OFFICES) await ofOffice(house, browser, office, taken);
    await ofFamily(house, browser);
    const missing = PATTERNS.map(({ path }) => path).filter((path) => !taken.has(path));
    process.stdout.write(`${taken.size} pages. No link leads to: ${missing.join(', ') || 'none'}\n`);
  } finally {
    await browser.close();
    await house.world.stop();
  }
}

async function ofOffice(
  house: ThreePupils,
  browser: Browser,
  office: Office,
  taken: Set<string>,
): Promise<void> {
  const somebody = await visitor(house.world, browser, office, { javaScript: true });
  const all = [house.fresh, house.booked, house.late].map(({ url }) => url);
  const few: Partial<Record<Office, string[]>> = {
    'governors-clerk': [],
    'behaviour-support-worker': [house.late.url],
    'panel-member': [house.booked.url],
  };
  const pupils = few[office] ?? all;
  if (office === 'administrator' || office === 'chair') {
    for (const url of pupils) {
      await keep(somebody, url, taken);
      await sayWhy(somebody);
    }
  }
  await follow(somebody, [...STARTS, ...pupils], taken);
  if (office === 'headteacher') await formsNotLinkedTo(somebody, pupils, taken);
  await somebody.leave();
}

/** Goes from link to link, and keeps one picture of each kind of page. */
async function follow(somebody: Visitor, starts: string[], taken: Set<string>): Promise<void> {
  const seen = new Set<string>();
  const next = starts.map((url) => ({ url, from: 'the address bar' }));
  for (let link = next.shift(); link !== undefined; link = next.shift()) {
    const { url, from } = link;
    const kind = starts.includes(url) ? url : (patternOf(url)?.path ?? url);
    if (seen.has(kind) || NOT_FOLLOWED.test(url)) continue;
    seen.add(kind);
    if (!(await keep(somebody, url, taken))) wrong(`Leads nowhere: ${url}, from ${from}`);
    next.push(...(await linksOn(somebody)).map((to) => ({ url: to, from: url })));
  }
}

/** Takes a picture of a page, and says what is wrong with it. */
async function look(page: Page, name: string): Promise<void> {
  await take(page, FOLDER, name);
  for (const problem of await problemsOn(page)) wrong(`${name}: ${problem}`);
}

function wrong(what: string): void {
  process.stdout.write(`${what}\n`);
  process.exitCode = 1;
}

/** Opens a page and keeps a picture of it, unless there is one of its kind. @returns whether there is such a page */
async function keep({ page }: Visitor, url: string, taken: Set<string>): Promise<boolean> {
  const answer = await page.goto(url);
  if (answer?.status() !== 200) return false;
  const shown = patternOf(new URL(page.url()).pathname);
  if (!shown || taken.has(shown.path)) return true;
  taken.add(shown.path);
  await look(page, nameOf(shown.path));
  return true;
}

/** Forms whose deed none of the pupils allows now are shown as they refuse, with the reason. */
async function formsNotLinkedTo(head: Visitor, [pupil = '']: string[], taken: Set<string>): Promise<void> {
  for (const { path } of PATTERNS) {
    const isForm = path.startsWith('/pupils/:pupil/') && !path.includes(':', 2 + '/pupils/:pupil'.length);
    if (isForm && !taken.has(path)) await keep(head, path.replace('/pupils/:pupil', pupil), taken);
  }
}

const linksOn = ({ page }: Visitor): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('a[href^="/"]')].map((a) => a.getAttribute('href'))`,
  );

/** What a family sees, from the letter's link on. */
async function ofFamily(house: ThreePupils, browser: Browser): Promise<void> {
  const parent = await parentOf(house.world, browser, house.booked, { javaScript: true });
  const picture = (name: string) => look(parent.page, `family-${name}`);
  await parent.page.goto(parent.letter);
  await picture('letter');
  await parent.click(parent.button('Send my code'));
  await picture('code');
  await typeCode(parent);
  const [next, seen] = [['/family'], new Set<string>()];
  for (let url = next.shift(); url !== undefined; url = next.shift()) {
    const name = (url.split('?')[0] ?? '').split('/')[2] ?? 'next';
    if (seen.has(name) || NOT_FOLLOWED.test(url)) continue;
    seen.add(name);
    await parent.page.goto(url);
    await picture(name);
    next.push(...(await linksOn(parent)).filter((link) => link.startsWith('/family')));
  }
  await parent.leave();
}

void main();
