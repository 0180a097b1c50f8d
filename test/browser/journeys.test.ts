import type { Browser } from 'playwright-core';
import { addDays } from '../../rules/calendar/epoch-day';
import { startBrowser } from '../support/browser';
import { askedToAgree, familyPagesWithProblems, parentDisagrees } from './support/family-journey';
import { governorsMeetingBooked } from './support/governors-journey';
import { letterSentAgain } from './support/letter-again-journey';
import { targetsOf } from './support/on-record';
import { suspendedForSevenDays, suspensionCancelled } from './support/suspension-journeys';
import { sayWhy, visitor } from './support/visitor';
import { register, type Doing } from './world/pupils';
import { startWorld, type World } from './world/start-world';

/** Clicks are those of pages.md, section 5: links, buttons, radios and boxes; typing is free. None needs JavaScript. */
describe('journeys', () => {
  let world: World;
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
    world = await startWorld();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  }, 60_000);

  describe('a lead', () => {
    let rowan: Doing;
    beforeAll(async () => {
      rowan = await register(world, 'Rowan');
    });

    it('opens Stage 1 in 19 clicks or fewer (J1)', async () => {
      const lead = await visitor(world, browser, 'lead');
      await lead.click(lead.link('Pupils'));
      await lead.field('Search by name or case reference').fill('row');
      await lead.click(lead.button('Search'));
      await lead.click(lead.link('Rowan Example'));
      await lead.click(lead.link('Open the programme at Stage 1'));
      await lead.field(/What support has been tried/).fill('A mentor since September: fewer late mornings');
      await lead.click(lead.choice('The pupil'));
      await lead.click(lead.choice('A parent or carer'));
      await lead.field('What was said and agreed?').fill('Difficulties after lunch; a quiet room is agreed.');
      await lead.click(lead.choice('Open already'));
      await lead.field('Target 1').fill('Be in class on time');
      await lead.field('Target 2').fill('Ask for help before leaving the room');
      await lead.field('Target 3').fill('Speak politely to adults');
      await lead.field('What does Rowan say?').fill('I want to stay.');
      await lead.field('What do the parents say?').fill('We want help.');
      await lead.click(lead.button('Open Stage 1 and send the leaflet'));
      expect(await lead.page.getByRole('alert').innerText()).toContain('The programme is open at Stage 1');
      expect(await lead.page.locator('main').innerText()).toContain('Weekly review');
      expect(lead.clicks()).toBeLessThanOrEqual(19);
      await lead.leave();
    }, 120_000);

    it('records a week’s review in 6 clicks or fewer, with the sentence drafted (J3)', async () => {
      const day = addDays(world.story.opens, 7);
      await world.setClock(`${day}T09:00`, rowan.id);
      const lead = await visitor(world, browser, 'lead');
      await lead.click(lead.link(/^Record a weekly review/));
      const marks = lead.page.getByRole('radio', { name: 'Met', exact: true });
      for (const at of [0, 1]) await lead.click(marks.nth(at));
      await lead.click(lead.page.getByRole('radio', { name: 'Not yet' }).nth(2));
      await lead.click(lead.button('Save, send and next'));
      expect(await lead.field(/sentences to the family/).inputValue()).toBe(
        'Rowan met 2 of 3 targets this week: be in class on time, ask for help before leaving the room. ' +
          'Next week we work on: speak politely to adults.',
      );
      await lead.click(lead.button('Save, send and next'));
      expect(lead.page.url()).toBe(`${world.url}/today`);
      expect(await lead.page.getByRole('alert').innerText()).toContain('The review has been recorded');
      expect(lead.clicks()).toBeLessThanOrEqual(6);
      await lead.leave();
    }, 120_000);

    it('fills in a school’s day with the keyboard, and finds it in the review: two clicks (B4, J3)', async () => {
      await world.setClock(`${addDays(world.story.opens, 14)}T15:00`, rowan.id);
      const lead = await visitor(world, browser, 'lead', { width: 320 });
      const { page } = lead;
      await lead.link('Monitoring').press('Enter');
      const mark = (target: string, how: string) =>
        page.getByRole('group', { name: target }).getByLabel(how, { exact: true }).press('Space');
      await mark('Be in class on time', 'Met');
      await mark('Ask for help before leaving the room', 'Met');
      await mark('Speak politely to adults', 'Not yet');
      await lead.button(/^Save /).press('Enter');
      expect(await page.getByRole('alert').innerText()).toContain('has been saved for 1 pupil');
      await page.goto('/today');
      const before = lead.clicks();
      await lead.click(lead.link(/^Record a weekly review/));
      expect(await lead.field(/sentences to the family/).inputValue()).toContain('Rowan met 2 of 3 targets');
      await lead.click(lead.button('Save, send and next'));
      expect(await page.getByRole('alert').innerText()).toContain('The review has been recorded');
      expect(lead.clicks() - before).toBe(2);
      await lead.leave();
    }, 120_000);

    it('sees in place of the form why Stage 2 is not possible yet, and moves when it is', async () => {
      const lead = await visitor(world, browser, 'lead');
      await lead.page.goto(`${rowan.url}/stage-2`);
      expect(await lead.page.locator('main').innerText()).toContain('the policy asks for 3 before the next');
      expect(await lead.page.locator('form[action$="/stage-2"]').count()).toBe(0);
      await lead.leave();

      const targets = await targetsOf(world, rowan);
      const on = addDays(world.story.opens, 21);
      await world.setClock(`${on}T09:00`, rowan.id);
      await rowan.give('lead', {
        type: 'record-review',
        on,
        marks: targets.map((target) => ({ target, mark: 'not-yet' })),
        toFamily: 'Rowan tried hard.',
        note: '',
      });
      const again = await visitor(world, browser, 'lead');
      await again.page.goto(rowan.url);
      await again.click(again.link('Move to Stage 2'));
      expect(await again.page.locator('#preview').locator('..').innerText()).toContain('Weekly review');
      await again.field(/Why does Rowan move/).fill('The targets were not met in time.');
      await again.click(again.choice('The pupil'));
      await again.click(again.choice('A parent or carer'));
      await again.field('What was said and agreed?').fill('The plan was looked at again.');
      await again.click(again.choice(/the plans were reviewed/));
      await again.click(again.choice(/the warnings were given/));
      await again.click(again.choice('Open already'));
      await again.field('What does Rowan say?').fill('I will try.');
      await again.field('What do the parents say?').fill('We agree.');
      await again.click(again.button(/^Move Rowan to Stage 2/));
      expect(await again.page.getByRole('alert').innerText()).toContain('now at Stage 2');
      await again.leave();
    }, 120_000);
  });

  it('a head suspends for seven days across half-term and sees day six before confirming, in 11 clicks (J2)', async () => {
    await suspendedForSevenDays(world, browser);
  }, 120_000);

  it('a head cancels a suspension from the page of the decision, and sees before what it starts', async () => {
    await suspensionCancelled(world, browser);
  }, 120_000);

  it('an administrator reads what will happen, what happened, and the engine’s own events', async () => {
    const ash = await register(world, 'Ash', 'Sample');
    await ash.openStage1(world.story.opens);
    const admin = await visitor(world, browser, 'administrator');
    await admin.page.goto(ash.url);
    await sayWhy(admin);
    await admin.click(admin.link('History and future'));
    const text = await admin.page.locator('main').innerText();
    expect(text).toContain('Still to come');
    expect(text).toContain('Weekly review is due on');
    expect(text).toContain('Programme opened at Stage 1');
    expect(text).toContain('Lee Lead, lead');
    expect(text).toContain('by itself');
    await admin.click(admin.link(/^The engine’s event/));
    const engine = await admin.page.locator('main').innerText();
    expect(engine).toContain('Workflow Execution Update Accepted');
    await admin.page.locator('details', { hasText: 'Workflow Execution Update Accepted' }).first().click();
    expect(await admin.page.content()).toContain('register-pupil');
    await admin.leave();
  }, 120_000);

  it('an administrator sees why an e-mail failed and sends the letter by post, in 5 clicks (J9)', async () => {
    await letterSentAgain(world, browser);
  }, 120_000);

  it('the governors’ meeting is booked and everybody invited, in 9 clicks or fewer (J7)', async () => {
    await governorsMeetingBooked(world, browser);
  }, 120_000);

  it('a parent disagrees by the link in a letter, and the lead reads it (J4)', async () => {
    const river = await askedToAgree(world);
    await parentDisagrees(world, browser, river);
    expect(await familyPagesWithProblems(world, browser, river)).toEqual([]);
  }, 240_000);

  it('to a lead the history does not exist', async () => {
    const sky = await register(world, 'Sky', 'Model');
    const lead = await visitor(world, browser, 'lead');
    for (const path of ['history', 'history/engine']) {
      const answer = await lead.page.goto(`${sky.url}/${path}`);
      expect(answer?.status()).toBe(404);
    }
    await lead.leave();
  });
});
