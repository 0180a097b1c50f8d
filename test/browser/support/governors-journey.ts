import type { Browser } from 'playwright-core';
import { addDays } from '../../../rules/calendar/epoch-day';
import { register } from '../world/pupils';
import type { World } from '../world/start-world';
import { events } from './on-record';
import { visitor } from './visitor';

/** J7: a headteacher books the governors' meeting about a permanent exclusion. */
export async function governorsMeetingBooked(world: World, browser: Browser): Promise<void> {
  const { suspends } = world.story;
  const fern = await register(world, 'Fern', 'Model');
  await world.setClock(`${suspends}T09:16`, fern.id);
  await fern.exclude(`${suspends}T09:00`);
  const head = await visitor(world, browser, 'headteacher');
  await head.click(head.link('Pupils'));
  await head.field('Search by name or case reference').fill('fern');
  await head.click(head.button('Search'));
  await head.click(head.link('Fern Model'));
  await head.click(head.link('Arrange the governors’ meeting'));
  const meets = addDays(suspends, 20);
  await head.field('Day').fill(meets.slice(8));
  await head.field('Month').fill(meets.slice(5, 7));
  await head.field('Year').fill(meets.slice(0, 4));
  await head.field(/[Tt]ime/).fill('4pm');
  await head.field('How many minutes?').fill('60');
  await head.click(head.choice('In person'));
  await head.field('Where?').fill('Room 2');
  await head.click(head.button('Arrange the meeting and invite'));
  expect(head.clicks()).toBeLessThanOrEqual(9);
  expect(await head.page.getByRole('alert').innerText()).toContain('Invitations are on their way');
  expect(await events(world, fern)).toContain('governors-meeting-arranged');
  await head.leave();
}
