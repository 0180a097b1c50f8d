import type { Browser } from 'playwright-core';
import { register } from '../world/pupils';
import type { World } from '../world/start-world';
import { cameBack } from './came-back';
import { visitor } from './visitor';

/** J9: from the row on Today to the proof that shows both tries. */
export async function letterSentAgain(world: World, browser: Browser): Promise<void> {
  const { suspends } = world.story;
  const wren = await register(world, 'Wren', 'Sample');
  await world.setClock(`${suspends}T09:16`, wren.id);
  await wren.suspend(`${suspends}T09:15`, 2);
  await cameBack(world, wren, 'suspension');
  const admin = await visitor(world, browser, 'administrator');
  expect(await admin.page.locator('main').innerText()).toContain('The mailbox is full');
  await admin.click(admin.link(/^Suspension to the parents/));
  expect(await admin.page.locator('main').innerText()).toContain('Came back: The mailbox is full');
  await admin.click(admin.link('Send again'));
  await admin.click(admin.choice(/By post: I have printed it/));
  await admin.field('Why is it sent again?').fill('The mailbox is full, so it goes by post.');
  await admin.click(admin.button('Send'));
  expect(admin.clicks()).toBeLessThanOrEqual(5);
  const proof = await admin.page.locator('main').innerText();
  expect(proof).toContain('Came back: The mailbox is full');
  expect(proof).toContain('Sent again. By first-class post');
  expect(proof).toContain('The mailbox is full, so it goes by post.');
  await admin.leave();
}
