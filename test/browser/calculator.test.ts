import type { Browser } from 'playwright-core';
import { addDays } from '../../rules/calendar/epoch-day';
import type { LocalDate } from '../../rules/calendar/types';
import { dateInWords } from '../../rules/calendar/words';
import { startBrowser } from '../support/browser';
import { problemsOn } from './support/inspect';
import { visitor, type Visitor } from './support/visitor';
import { startWorld, type World } from './world/start-world';

describe('the calculator', () => {
  let world: World;
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
    world = await startWorld();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  }, 60_000);

  const main = (somebody: Visitor): Promise<string> => somebody.page.locator('main').innerText();

  async function decidedOn(somebody: Visitor, date: LocalDate): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    const group = somebody.page.getByRole('group', { name: 'On which day was it decided?' });
    await group.getByLabel('Day').fill(day);
    await group.getByLabel('Month').fill(month);
    await group.getByLabel('Year').fill(year);
  }

  it('works out a suspension across half-term without JavaScript, and its address can be kept', async () => {
    const lead = await visitor(world, browser, 'lead');
    const { suspends, daySix } = world.story;
    await lead.click(lead.link('Calculator'));
    await decidedOn(lead, suspends);
    await lead.click(lead.choice('Before the afternoon session'));
    await lead.click(lead.choice('Suspension'));
    await lead.field('School days').fill('7');
    await lead.click(lead.button('Work out the dates'));
    expect(lead.clicks()).toBe(4);
    const due = `Full-time education from day six: ${dateInWords(daySix)}`;
    expect(await main(lead)).toContain(due);

    const opened = lead.page.locator('details', { hasText: 'Full-time education from day six' }).first();
    expect(await opened.getByText('Half-term').first().isVisible()).toBe(false);
    await lead.click(opened.locator('summary').first());
    expect(await opened.getByText('Half-term').first().isVisible()).toBe(true);
    expect(await opened.getByText('INSET day').first().isVisible()).toBe(true);

    const kept = lead.page.url();
    await lead.leave();
    const officer = await visitor(world, browser, 'inclusion-officer');
    await officer.page.goto(kept);
    expect(await main(officer)).toContain(due);
    expect(await officer.field('School days').inputValue()).toBe('7');
    await officer.leave();
  }, 120_000);

  it('is as it should be: empty, with errors, answered, refused, without a calendar', async () => {
    const somebody = await visitor(world, browser, 'headteacher', { javaScript: true });
    const { page } = somebody;
    const found: string[] = [];
    const inspect = async (state: string) =>
      found.push(...(await problemsOn(page)).map((problem) => `${state}: ${problem}`));

    await page.goto('/calculator');
    await inspect('empty');
    await somebody.click(somebody.button('Work out the dates'));
    expect(await page.title()).toBe('Error: Calculator - Sixth Day');
    await inspect('with errors');

    await somebody.field('School').selectOption({ index: 1 });
    await decidedOn(somebody, world.story.suspends);
    await somebody.click(somebody.choice('Before the afternoon session'));
    await somebody.click(somebody.choice('Permanent exclusion'));
    await somebody.click(somebody.choice('The pupil is looked after'));
    await somebody.click(somebody.button('Work out the dates'));
    expect(await main(somebody)).toContain('Tell the virtual school head');
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    await inspect('answered');

    await somebody.click(somebody.choice('Suspension'));
    await somebody.field('School days').fill('46');
    await somebody.click(somebody.button('Work out the dates'));
    expect(await main(somebody)).toContain('This cannot be decided');
    await inspect('refused');

    await decidedOn(somebody, addDays(world.story.suspends, 365));
    await somebody.field('School days').fill('7');
    await somebody.click(somebody.button('Work out the dates'));
    expect(await main(somebody)).toContain('Ask the administrator of your partnership to add it');
    await inspect('without a calendar');

    await page.goto('/rules');
    await inspect('the rules');
    expect(found).toEqual([]);
    await somebody.leave();
  }, 180_000);
});
