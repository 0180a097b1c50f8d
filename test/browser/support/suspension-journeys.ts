import type { Browser } from 'playwright-core';
import { dateInWords } from '../../../rules/calendar/words';
import { register } from '../world/pupils';
import type { World } from '../world/start-world';
import { events } from './on-record';
import { visitor } from './visitor';

/** J2: a headteacher suspends across half-term, and sees what it starts before confirming. */
export async function suspendedForSevenDays(world: World, browser: Browser): Promise<void> {
  const { suspends, daySix } = world.story;
  const kit = await register(world, 'Kit', 'Specimen');
  await world.setClock(`${suspends}T09:16`, kit.id);
  const head = await visitor(world, browser, 'headteacher');
  await head.field('Find a pupil by name or case reference').fill('kit spec');
  await head.click(head.button('Find'));
  await head.click(head.link('Kit Specimen'));
  await head.click(head.link('Suspend or permanently exclude'));
  await head.click(head.choice('Suspension'));
  await head.field('School days').fill('7');
  await head.click(head.choice('Today, sent home before the afternoon'));
  await head.click(head.choice('No'));
  await head.click(head.choice('Persistent or general disruptive behaviour'));
  await head.field('What happened?').fill('Kit left two lessons.');
  await head.field('What does Kit say?').fill('I was angry.');
  await head.field('What do the parents say?').fill('We will talk.');
  await head.click(head.button('Show what this starts'));
  const preview = await head.page.locator('#starts').locator('..').innerText();
  expect(preview).toContain(`Full-time education from day six: ${dateInWords(daySix)}`);
  expect(preview).toContain('Owed by: The governing body');
  await head.click(head.button('Continue'));

  const check = await head.page.locator('main').innerText();
  expect(check).toContain('Nothing has been done yet');
  expect(check).toContain(dateInWords(daySix));
  expect(await events(world, kit)).not.toContain('suspended');

  await head.click(head.button(/^Suspend Kit and send \d+ notices$/));
  expect(head.clicks()).toBeLessThanOrEqual(11);
  const done = await head.page.locator('main').innerText();
  expect(done).toContain('Kit is suspended');
  expect(done).toContain(dateInWords(daySix));
  await head.click(head.link(/^Why this day\? Full-time/));
  const why = await head.page.locator('main').innerText();
  expect(why).toContain('Half-term');
  expect(why).toContain('INSET day');
  expect(await events(world, kit)).toContain('suspended');
  await head.leave();
}

/** A headteacher cancels from the page of the decision, having heard the pupil and the parents. */
export async function suspensionCancelled(world: World, browser: Browser): Promise<void> {
  const { suspends } = world.story;
  const sky = await register(world, 'Sky', 'Sample');
  await world.setClock(`${suspends}T09:16`, sky.id);
  await sky.suspend(`${suspends}T09:15`, 14);
  const head = await visitor(world, browser, 'headteacher');
  await head.page.goto(sky.url);
  await head.click(head.link(/^Suspension, 7 days, decided on/));
  const before = await head.page.locator('main').innerText();
  expect(before).toContain('It can be cancelled until the governors begin to meet');
  expect(before).toContain(dateInWords(world.story.daySix));
  await head.click(head.link('Cancel a suspension or permanent exclusion'));
  expect(await head.page.locator('.sd-preview').innerText()).toContain('What it closes');
  expect(await events(world, sky)).not.toContain('exclusion-cancelled');
  await head.click(head.button('Cancel the decision and tell everybody'));
  expect(await head.page.locator('.govuk-error-summary').innerText()).toContain('Enter the reasons');
  await head.field('Why is it cancelled?').fill('It was another pupil.');
  await head.field('What does Sky say?').fill('It was not me.');
  await head.field('What do the parents say?').fill('We said so from the first.');
  await head.click(head.button('Cancel the decision and tell everybody'));
  expect(await head.page.getByRole('alert').innerText()).toContain('The decision has been cancelled');
  expect(head.clicks()).toBe(4);
  await head.click(head.link(/^Suspension, 7 days, decided on/));
  const after = await head.page.locator('main').innerText();
  expect(after).toContain(`Cancelled on ${dateInWords(suspends)}`);
  expect(after).toContain('No longer needed');
  expect(after).toContain('It was another pupil.');
  expect(await events(world, sky)).toContain('exclusion-cancelled');
  await head.leave();
}
