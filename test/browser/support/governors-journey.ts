import type { Browser } from 'playwright-core';
import { addDays } from '../../../rules/calendar/epoch-day';
import { register } from '../world/pupils';
import type { World } from '../world/start-world';
import { events } from './on-record';
import { visitor } from './visitor';

/** J7: the governors' clerk books their meeting about a permanent exclusion. */
export async function governorsMeetingBooked(world: World, browser: Browser): Promise<void> {
  const { suspends } = world.story;
  const fern = await register(world, 'Fern', 'Model');
  await world.setClock(`${suspends}T09:16`, fern.id);
  await fern.exclude(`${suspends}T09:00`);
  const clerk = await visitor(world, browser, 'governors-clerk');
  await clerk.click(clerk.link('Governors'));
  await clerk.click(clerk.link(/^Book the meeting/));
  const meets = addDays(suspends, 20);
  await clerk.field('Day').fill(meets.slice(8));
  await clerk.field('Month').fill(meets.slice(5, 7));
  await clerk.field('Year').fill(meets.slice(0, 4));
  await clerk.field(/[Tt]ime/).fill('4pm');
  await clerk.field('How many minutes?').fill('60');
  await clerk.click(clerk.choice('In person'));
  await clerk.field('Where?').fill('Room 2');
  await clerk.click(clerk.button('Arrange the meeting and invite'));
  expect(clerk.clicks()).toBeLessThanOrEqual(9);
  expect(await clerk.page.getByRole('alert').innerText()).toContain('Invitations are on their way');
  expect(await events(world, fern)).toContain('governors-meeting-arranged');
  expect(clerk.page.url()).toContain('/exclusions/');
  await clerk.leave();
}
