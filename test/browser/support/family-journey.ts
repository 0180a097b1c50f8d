import type { Browser } from 'playwright-core';
import { dateInWords } from '../../../rules/calendar/words';
import { register, type Doing } from '../world/pupils';
import type { World } from '../world/start-world';
import { problemsOn } from './inspect';
import { parentOf, typeCode, type Parent } from './parent';
import { visitor } from './visitor';

/** A pupil on Stage 3 after a suspension, whose parents are asked to agree to a move. */
export async function askedToAgree(world: World): Promise<Doing> {
  const { story } = world;
  const on = story.suspends;
  const pupil = await register(world, 'River');
  await pupil.openStage1(story.opens);
  await world.setClock(`${on}T09:16`, pupil.id);
  await pupil.suspend(`${on}T09:15`, 14);
  await pupil.toStage3(on);
  return pupil;
}

const mainOf = ({ page }: Pick<Parent, 'page'>): Promise<string> => page.locator('main').innerText();

/** J4 without its languages: from the letter to an answer that the lead reads. The link itself is the first click. */
export async function parentDisagrees(world: World, browser: Browser, pupil: Doing): Promise<void> {
  const parent = await parentOf(world, browser, pupil);
  await parent.page.goto(parent.letter);
  await parent.click(parent.button('Send my code'));
  await typeCode(parent);
  expect(await mainOf(parent)).toContain(dateInWords(world.story.daySix));
  await parent.click(parent.link('Say if you agree'));
  await parent.click(parent.choice('No'));
  await parent.click(parent.button('Continue'));
  await parent.field('In your own words').fill('It is too far.\nRiver has friends here.');
  await parent.click(parent.button('Continue'));
  const sent: Record<string, string> = {};
  for (const field of await parent.page.locator('form[action="/family/answer"] input').all())
    sent[(await field.getAttribute('name')) ?? ''] = await field.inputValue();
  await parent.click(parent.button('Send my answer'));
  expect(await mainOf(parent)).toContain('The school can read your answer now.');
  expect(parent.clicks() + 1).toBeLessThanOrEqual(8);

  // The same click again: it is one answer.
  const again = await parent.page.request.post('/family/answer', { form: sent, maxRedirects: 0 });
  expect(again.headers()['location']).toBe('/family/answer/done');
  const { db } = world.stack.database;
  const answers = await db
    .selectFrom('events')
    .select('type')
    .where('commandId', '=', sent['commandId'] ?? '')
    .execute();
  expect(answers.filter(({ type }) => type === 'agreement-recorded')).toHaveLength(1);
  await parent.leave();

  const lead = await visitor(world, browser, 'lead');
  await lead.page.goto(`${pupil.url}/timeline`);
  const item = lead.page.locator('main li', { hasText: 'The parents do not agree.' }).first();
  expect(await item.innerText()).toContain('It is too far.');
  expect(await item.innerText()).toContain(`${parent.name}, of the family, on its own page`);
  await lead.leave();
}

/** Every page of a family as it is read: by axe, as HTML, at 320 pixels; empty, with errors, checked, sent, refused. */
export async function familyPagesWithProblems(
  world: World,
  browser: Browser,
  pupil: Doing,
): Promise<string[]> {
  const parent = await parentOf(world, browser, pupil, { javaScript: true, which: 1 });
  const { page } = parent;
  const found: string[] = [];
  const inspect = async (what: string): Promise<void> => {
    found.push(...(await problemsOn(page)).map((problem) => `${what}: ${problem}`));
  };
  const visit = async (path: string): Promise<void> => {
    await page.goto(path);
    await inspect(path);
  };
  await visit(parent.letter);
  await parent.click(parent.button('Send my code'));
  await parent.click(parent.button('Continue'));
  expect(await page.title()).toMatch(/^Error: /);
  await inspect('no code');
  await typeCode(parent);
  await inspect('first page');
  await parent.click(page.getByRole('link', { name: /^Why this day/ }).first());
  await inspect('why');
  await visit('/family/letters');
  await parent.click(page.locator('tbody').getByRole('link').first());
  await inspect('letter');
  await visit('/family/remote');
  await visit('/family/private');
  await parent.click(parent.button('Continue'));
  expect(await page.title()).toMatch(/^Error: /);
  await inspect('nothing chosen');
  await parent.click(parent.choice('Something else'));
  await parent.click(parent.button('Continue'));
  await parent.field('In your own words').fill('We were asked to go.');
  await parent.click(parent.button('Continue'));
  await inspect('checked');
  await parent.click(parent.button('Send this to the council'));
  expect(await mainOf(parent)).toContain('must answer you');
  await inspect('sent');
  await visit('/family');
  expect(await mainOf(parent)).toContain('must answer your concern');
  await visit(`/family/say`);
  await parent.click(parent.button('Sign out'));
  await inspect('signed out');
  await parent.leave();
  return found;
}
