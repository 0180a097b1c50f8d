import type { Browser } from 'playwright-core';
import { reviewWords } from '../../support/reviewed-words';
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

/**
 * J4: from the letter, in Polish, to an answer that the lead reads. The link itself is the first click. A speaker has read
 * the Polish words of this partnership.
 */
export async function parentDisagrees(world: World, browser: Browser, pupil: Doing): Promise<void> {
  const { db } = world.stack.database;
  await reviewWords(db, 'pl');
  const parent = await parentOf(world, browser, pupil);
  await parent.page.goto(parent.letter);
  await parent.click(parent.button('Polski'));
  await parent.click(parent.button('Wyślij mój kod'));
  await parent.field('Twój kod').fill(await parent.code());
  await parent.click(parent.button('Dalej'));
  const next = new Intl.DateTimeFormat('pl', { dateStyle: 'full', timeZone: 'UTC' });
  expect(await mainOf(parent)).toContain(next.format(new Date(`${world.story.daySix}T00:00:00Z`)));
  await parent.click(parent.link('Powiedz, czy się zgadzasz'));
  await parent.click(parent.choice('Nie'));
  await parent.click(parent.button('Dalej'));
  await parent.field('Własnymi słowami').fill('It is too far.\nRiver has friends here.');
  await parent.click(parent.button('Dalej'));
  const sent: Record<string, string> = {};
  for (const field of await parent.page.locator('form[action="/family/answer"] input').all())
    sent[(await field.getAttribute('name')) ?? ''] = await field.inputValue();
  await parent.click(parent.button('Wyślij moją odpowiedź'));
  expect(await mainOf(parent)).toContain('Szkoła może już przeczytać odpowiedź.');
  expect(parent.clicks() + 1).toBeLessThanOrEqual(9);

  // The same click again: it is one answer.
  const again = await parent.page.request.post('/family/answer', { form: sent, maxRedirects: 0 });
  expect(again.headers()['location']).toBe('/family/answer/done');
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
  const chose = lead.page.locator('main li', { hasText: 'Language chosen' }).first();
  expect(await chose.innerText()).toContain('Polish. The usual size.');
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
  await parent.click(parent.button('اردو'));
  await inspect('first page, in English with rough Urdu');
  await reviewWords(world.stack.database.db, 'ur');
  for (const path of ['/family', '/family/say', '/family/language', '/family/letters']) await visit(path);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await reviewWords(world.stack.database.db, 'easy-read');
  await parent.click(parent.button('Easy read'));
  for (const path of ['/family', '/family/say', '/family/letters']) await visit(path);
  expect(await page.locator('html').getAttribute('class')).toContain('sd-large sd-easy-read');
  await parent.click(parent.button('English'));
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
