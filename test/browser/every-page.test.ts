import type { Browser } from 'playwright-core';
import { addDays } from '../../rules/calendar/epoch-day';
import { COMMAND_WORDS } from '../../api/words/commands';
import type { Office } from '../../rules/case/people';
import { startBrowser } from '../support/browser';
import { problemsInLetter, problemsOn } from './support/inspect';
import { visitor, type Visitor } from './support/visitor';
import { register, type Doing } from './world/pupils';
import { atStage3, planMeeting } from './world/stage-3';
import { startWorld, type World } from './world/start-world';

/** Forms that can be sent as they are first shown, and that of a suspension, which has a test of its own. */
const DONE_AS_IT_STANDS = [
  'targets',
  'attendance',
  'suspend',
  'in-school',
  'mark-work',
  'remote-meeting',
  'governors-began',
];

/** Every page in its states, by axe, as valid HTML, at 320 pixels, with every link on the page leading somewhere. */
describe('every page', () => {
  let world: World;
  let browser: Browser;
  let meeting: string;
  /** On Stage 2, suspended, with reviews missed. */
  let late: Doing;
  /** On Stage 3, referred and booked. */
  let booked: Doing;
  /** Registered, and nothing more. */
  let fresh: Doing;

  beforeAll(async () => {
    browser = await startBrowser();
    world = await startWorld();
    const { opens, suspends } = world.story;
    meeting = await planMeeting(world, addDays(suspends, 20));
    late = await register(world, 'Rowan');
    booked = await register(world, 'Kit', 'Specimen');
    fresh = await register(world, 'Ash', 'Sample');
    await late.openStage1(opens);
    await booked.openStage1(opens);
    await atStage3(world, booked);
    await world.setClock(`${suspends}T09:16`, late.id, fresh.id);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  }, 60_000);

  const as = (office: Office): Promise<Visitor> => visitor(world, browser, office, { javaScript: true });

  /** Opens each of these and says what is wrong with it. */
  async function inspect({ page }: Visitor, paths: string[]): Promise<string[]> {
    const found: string[] = [];
    for (const path of paths) {
      const answer = await page.goto(path);
      if (answer?.status() !== 200) found.push(`${path}: status ${answer?.status()}`);
      found.push(...(await problemsOn(page)).map((problem) => `${path}: ${problem}`));
    }
    return found;
  }

  const OFFICES: Office[] = ['lead', 'headteacher', 'inclusion-officer', 'administrator'];

  it.each(OFFICES)(
    'that lists things is as it should be for the %s',
    async (office) => {
      const somebody = await as(office);
      const paths = ['/today', '/pupils', '/pupils?search=nobody', '/panels', `/panels/${meeting}`];
      expect(await inspect(somebody, paths)).toEqual([]);
      await somebody.leave();
    },
    120_000,
  );

  it('about one pupil is as it should be: empty, late, booked', async () => {
    const lead = await as('lead');
    const pages = (pupil: Doing) => [pupil.url, `${pupil.url}/timeline`, `${pupil.url}/notices`];
    expect(await inspect(lead, [fresh, late, booked].flatMap(pages))).toEqual([]);
    await lead.page.goto(late.url);
    expect(await lead.page.locator('main').innerText()).toContain('Late by');
    await lead.page.goto(booked.url);
    await lead.click(lead.link(/^Suspension, 2 days, decided on/));
    expect(lead.page.url()).toContain('/exclusions/');
    expect(await problemsOn(lead.page)).toEqual([]);
    await lead.page.goto(late.url);
    await lead.click(lead.link(/^Why this day/));
    expect(await problemsOn(lead.page)).toEqual([]);
    await lead.page.goto(`${late.url}/notices`);
    await lead.click(lead.page.locator('tbody').getByRole('link').first());
    expect(await problemsOn(lead.page)).toEqual([]);
    const letter = await lead.page.request.get(`${lead.page.url()}/letter`);
    expect(letter.headers()['content-security-policy']).toContain('sandbox');
    await lead.page.goto('about:blank');
    await lead.page.setContent(await letter.text());
    expect(await problemsInLetter(lead.page)).toEqual([]);
    await lead.leave();
  }, 120_000);

  it('that an administrator alone reads is as it should be', async () => {
    const admin = await as('administrator');
    const history = [late, fresh].flatMap(({ url }) => [`${url}/history`, `${url}/history/engine`]);
    expect(await inspect(admin, ['/partnership', ...history])).toEqual([]);
    await admin.leave();
  }, 120_000);

  it('that plans is as it should be, and says what is wrong', async () => {
    const officer = await as('inclusion-officer');
    const forms = ['/pupils/new', '/panels/new', `/panels/${meeting}/move`, `/panels/${meeting}/call-off`];
    expect(await inspect(officer, forms)).toEqual([]);
    for (const form of forms) {
      await officer.page.goto(form);
      await officer.page.locator('form[method=post] button.govuk-button').click();
      if ((await officer.page.title()).startsWith('Error: '))
        expect((await problemsOn(officer.page)).map((problem) => `${form}: ${problem}`)).toEqual([]);
    }
    await officer.leave();
  }, 120_000);

  const forms = [...new Set(Object.values(COMMAND_WORDS).map(({ path }) => path))].filter(
    (path) => path !== 'new',
  );

  it.each(['late', 'booked', 'fresh'] as const)(
    'that asks for a deed about a %s pupil is as it should be: open, refused, with errors',
    async (which) => {
      const pupil = { late, booked, fresh }[which];
      const head = await as('headteacher');
      const found: string[] = [];
      let refused = 0;
      for (const path of forms) {
        await head.page.goto(`${pupil.url}/${path}`);
        // Pages that stand aside look alike: one of them is enough.
        if ((await head.page.locator('.sd-refusal').count()) > 0 && (refused += 1) > 1) continue;
        found.push(...(await problemsOn(head.page)).map((problem) => `${path}: ${problem}`));
        const button = head.page.locator('main form[method=post] button.govuk-button').first();
        if ((await button.count()) === 0 || DONE_AS_IT_STANDS.includes(path)) continue;
        await button.click();
        if (!(await head.page.title()).startsWith('Error: ')) found.push(`${path}: nothing was asked for`);
        found.push(...(await problemsOn(head.page)).map((problem) => `${path} with errors: ${problem}`));
      }
      expect(found).toEqual([]);
      await head.leave();
    },
    300_000,
  );

  it('of a suspension is as it should be at each step', async () => {
    const head = await as('headteacher');
    const { page } = head;
    await page.goto(`${late.url}/suspend`);
    await head.click(head.button('Continue'));
    expect(await page.title()).toMatch(/^Error: /);
    expect(await problemsOn(page)).toEqual([]);
    await head.click(head.choice('Suspension'));
    await head.field('School days').fill('60');
    await head.click(head.choice('On the next school day'));
    await head.click(head.choice('No'));
    await head.click(head.choice('Bullying'));
    await head.field('What happened?').fill('What happened.');
    await head.field('What does Rowan say?').fill('Nothing yet.');
    await head.field('What do the parents say?').fill('Nothing yet.');
    await head.click(head.button('Continue'));
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('45 days in a school year');
    expect(await problemsOn(page)).toEqual([]);
    await head.field('School days').fill('2');
    await head.click(head.button('Show what this starts'));
    expect(await problemsOn(page)).toEqual([]);
    await head.click(head.button('Continue'));
    expect(await problemsOn(page)).toEqual([]);
    await head.click(head.button('Change the answers'));
    expect(await head.field('School days').inputValue()).toBe('2');
    await head.click(head.button('Continue'));
    await head.click(head.button(/^Suspend Rowan and send/));
    expect(await page.locator('main').innerText()).toContain('Rowan is suspended');
    expect(await problemsOn(page)).toEqual([]);
    await head.leave();
  }, 120_000);

  it('keeps the answers of a form that something is wrong with', async () => {
    const lead = await as('lead');
    await lead.page.goto(`${late.url}/incident`);
    await lead.field('What happened?').fill('A long answer that must not be lost');
    await lead.field('Day').fill('31');
    await lead.field('Month').fill('February');
    await lead.click(lead.button('Record the incident'));
    expect(await lead.field('What happened?').inputValue()).toBe('A long answer that must not be lost');
    expect(await lead.page.locator('.govuk-error-summary').innerText()).toContain('a real date');
    await lead.leave();
  }, 120_000);
});
