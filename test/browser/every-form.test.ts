import { COMMAND_WORDS } from '../../api/words/commands';
import { problemsOn } from './support/inspect';
import { tabTo } from './support/keyboard';
import { lookedAt } from './world/three-pupils';

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

/** Every form about a pupil, open, refused and with errors, by the same measure as every page. */
describe('every form', () => {
  const { house, as } = lookedAt();

  const forms = [...new Set(Object.values(COMMAND_WORDS).map(({ path }) => path))].filter(
    // The form of a letter stands below the letter itself, and is looked at there.
    (path) => path !== 'new' && path !== 'letter-again',
  );

  it.each(['late', 'booked', 'fresh'] as const)(
    'that asks for a deed about a %s pupil is as it should be: open, refused, with errors',
    async (which) => {
      const pupil = house()[which];
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
    await page.goto(`${house().late.url}/suspend`);
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
    await page.reload();
    expect(await page.locator('h1').innerText()).toBe('Suspend Rowan?');
    await head.click(head.button('Change the answers'));
    expect(await head.field('School days').inputValue()).toBe('2');
    await head.click(head.button('Continue'));
    await head.click(head.button(/^Suspend Rowan and send/));
    expect(await page.locator('main').innerText()).toContain('Rowan is suspended');
    expect(await problemsOn(page)).toEqual([]);
    await page.goBack();
    expect(await head.button(/^Suspend Rowan and send/).count()).toBe(0);
    await head.leave();
  }, 120_000);

  it('of a search that finds nobody is as it should be, among pupils and on the board', async () => {
    const lead = await as('lead');
    await lead.page.goto('/pupils');
    await lead.field('Search by name or case reference').fill('nobody');
    await lead.click(lead.button('Search'));
    expect(await problemsOn(lead.page)).toEqual([]);
    await lead.page.goto('/board');
    await lead.click(lead.page.getByText('Search, filter and order'));
    await lead.field('Name, case reference or UPN').fill('nobody');
    await lead.click(lead.button('Show these pupils'));
    expect(await lead.page.locator('main').innerText()).toContain('No pupil fits');
    expect(await problemsOn(lead.page)).toEqual([]);
    await lead.leave();
  }, 120_000);

  it('keeps the answers of a form that something is wrong with', async () => {
    const lead = await as('lead');
    await lead.page.goto(`${house().late.url}/incident`);
    await lead.field('What happened?').fill('A long answer that must not be lost');
    await lead.field('Day').fill('31');
    await lead.field('Month').fill('February');
    await lead.click(lead.button('Record the incident'));
    expect(await lead.field('What happened?').inputValue()).toBe('A long answer that must not be lost');
    expect(await lead.page.locator('.govuk-error-summary').innerText()).toContain('a real date');
    await lead.leave();
  }, 120_000);

  it('can be reached, filled in and sent by the keyboard alone, with the focus never hidden', async () => {
    const lead = await as('lead');
    const { page } = lead;
    await page.goto(house().late.url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**#main-content');
    await tabTo(page, lead.link('Record an incident'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/incident');
    await tabTo(page, lead.field('What happened?'));
    await page.keyboard.type('Left the room without leave.');
    await tabTo(page, lead.button('Record the incident'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${house().late.url}`);
    expect(await page.evaluate('document.activeElement.innerText')).toContain('incident');
    await lead.leave();
  }, 120_000);
});
