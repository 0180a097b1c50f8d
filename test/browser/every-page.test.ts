import { may } from '../../api/permissions';
import { deleteDraft, insertDraft } from '../../database/suspension-drafts';
import { ALL_OFFICES } from '../../api/words/offices';
import { cameBack } from './support/came-back';
import { problemsInLetter, problemsOn } from './support/inspect';
import { sayWhy, type Visitor } from './support/visitor';
import { madeOf } from './world/made-of';
import { reportOf } from './world/report-of';
import { register, type Doing } from './world/pupils';
import { lookedAt } from './world/three-pupils';

/** Every page in its states, by axe, as valid HTML, at 320 pixels, with every link on the page leading somewhere. */
describe('every page', () => {
  const { house, as } = lookedAt();

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

  it.each(ALL_OFFICES)(
    'that lists things is as it should be for the %s',
    async (office) => {
      const somebody = await as(office);
      const board = ['/board', '/board?stage=stage-1&where=provision', '/board?duty=weekly-review&sort=name'];
      const paths = ['/today'];
      if (may(office, 'read-partnership')) paths.push('/partnership');
      if (may(office, 'list-pupils')) paths.push('/pupils');
      if (may(office, 'list-meetings')) paths.push('/panels', `/panels/${house().meeting}`);
      if (may(office, 'read-governors')) paths.push('/governors');
      if (may(office, 'read-board')) paths.push(...board);
      const monitors = ['/monitoring', '/monitoring?day=2021-01-02'];
      const isAtSchool = office === 'lead' || office === 'headteacher';
      expect(await inspect(somebody, [...paths, ...(isAtSchool ? monitors : [])])).toEqual([]);
      await somebody.leave();
    },
    120_000,
  );

  it('about ticked pupils is as it should be: chosen, with errors, checked, done', async () => {
    const head = await as('headteacher');
    const { page } = head;
    await page.goto('/board');
    for (const box of await page.locator('input[name=pupil]').all()) await box.check();
    await head.click(head.button('Change the lead of those ticked'));
    const found = await problemsOn(page);
    await head.click(head.button('Show what changes'));
    expect(await page.title()).toMatch(/^Error: /);
    found.push(...(await problemsOn(page)));
    await head.field('Who leads from now on?').selectOption({ index: 1 });
    await head.field('Why?').fill('The lead is leaving.');
    await head.click(head.button('Show what changes'));
    expect(await page.locator('main').innerText()).toContain('Nothing has been changed yet');
    found.push(...(await problemsOn(page)));
    await head.click(head.button('Choose another lead'));
    await head.field('Who leads from now on?').selectOption({ index: 1 });
    // Their lead leads them already: the result says so, and nothing changes for whoever looks at them next.
    await page.evaluate(`document.querySelector('main [name=step]').value = 'change'`);
    await head.click(head.button('Show what changes'));
    expect(await page.title()).toContain('result');
    expect([...found, ...(await problemsOn(page))]).toEqual([]);
    await head.leave();
  }, 120_000);

  it('about one pupil is as it should be: empty, late, booked', async () => {
    const { fresh, late, booked } = house();
    const lead = await as('lead');
    const pages = ({ url }: Doing) => [url, `${url}/details`, `${url}/timeline`, `${url}/notices`];
    expect(await inspect(lead, [fresh, late, booked].flatMap(pages))).toEqual([]);
    const { db } = house().world.stack.database;
    const draft = { id: 'draft', pupilId: booked.id, schoolId: house().world.staff.school.id, draftedBy: '' };
    await insertDraft(db, { ...draft, draftedAt: new Date().toISOString(), answers: {} });
    expect(await inspect(lead, [`${late.url}/suspend`, `${booked.url}/suspend`])).toEqual([]);
    await deleteDraft(db, draft, new Date());
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

  it('about a pupil who is allocated to a behaviour support worker is as it should be', async () => {
    const worker = await as('behaviour-support-worker');
    const { url } = house().late;
    expect(await inspect(worker, [url, `${url}/timeline`, `${url}/escalate`])).toEqual([]);
    await worker.leave();
  }, 120_000);

  it('about a decision that is before the governors is as it should be for their clerk', async () => {
    const { world } = house();
    const { suspends } = world.story;
    const fern = await register(world, 'Fern', 'Model');
    await world.setClock(`${suspends}T09:16`, fern.id);
    await fern.exclude(`${suspends}T09:00`);
    const clerk = await as('governors-clerk');
    expect(await inspect(clerk, ['/governors'])).toEqual([]);
    await clerk.click(clerk.link('Fern Model'));
    expect(clerk.page.url()).toContain('/exclusions/');
    expect(await problemsOn(clerk.page)).toEqual([]);
    await clerk.click(clerk.link('Arrange the governors’ meeting'));
    expect(await problemsOn(clerk.page)).toEqual([]);
    await clerk.leave();
  }, 120_000);

  it('of translations is as it should be', async () => {
    const admin = await as('administrator');
    const paths = ['/translations', '/translations/ur?from=225', '/translations/ur/door.send'];
    expect(await inspect(admin, paths)).toEqual([]);
    await admin.leave();
  }, 120_000);

  it('that an administrator alone reads is as it should be', async () => {
    const admin = await as('administrator');
    const history = [house().late, house().fresh].flatMap(({ url }) => [
      `${url}/history`,
      `${url}/history/engine`,
    ]);
    for (const { url } of [house().late, house().fresh]) {
      await admin.page.goto(url);
      await sayWhy(admin);
    }
    const letter = `${house().late.url}/notices/${await cameBack(house().world, house().late, 'opening-leaflet')}`;
    const deeds = ['reset', 'stop', 'start-again'].map((deed) => `${house().late.url}/history/${deed}`);
    const undelivered = [
      '/operations',
      '/permissions',
      ...deeds,
      '/today',
      '/undelivered',
      '/translations',
      '/translations/ur',
      '/translations/ur/door.send',
      letter,
      `${letter}/again`,
    ];
    expect(await inspect(admin, ['/partnership', ...undelivered, ...history])).toEqual([]);
    await admin.page.goto(`${house().late.url}/history/reset`);
    await admin.click(admin.button('Continue'));
    expect(await problemsOn(admin.page)).toEqual([]);
    await admin.click(admin.page.getByRole('radio').first());
    await admin.field('Why?').fill('The engine is stuck on this case.');
    await admin.click(admin.button('Continue'));
    expect(await problemsOn(admin.page)).toEqual([]);
    await admin.click(admin.button('Put the case back to this point'));
    expect(await admin.page.locator('main').innerText()).toContain('The engine is stuck on this case.');
    expect(await problemsOn(admin.page)).toEqual([]);
    await admin.page.goto(`${letter}/again`);
    await admin.click(admin.button('Send'));
    expect(await problemsOn(admin.page)).toEqual([]);
    await admin.leave();
  }, 240_000);

  it('that says what a partnership is made of is as it should be, also with what is wrong', async () => {
    const admin = await as('administrator');
    const { page } = admin;
    const paths = await madeOf(house().world);
    expect(await inspect(admin, paths)).toEqual([]);
    for (const form of ['members/new', 'review-group/nominate']) {
      await page.goto(`/partnership/${form}`);
      await page.locator('main form[method=post] button.govuk-button').click();
      expect(await page.title()).toMatch(/^Error: /);
      expect(await problemsOn(page)).toEqual([]);
    }
    await admin.leave();
  }, 240_000);

  it('that plans is as it should be, and says what is wrong', async () => {
    const officer = await as('inclusion-officer');
    const forms = [
      '/pupils/new',
      '/panels/new',
      `/panels/${house().meeting}/move`,
      `/panels/${house().meeting}/call-off`,
    ];
    const safety = [`${house().late.url}/contacts`, `${house().late.url}/letter-given`];
    expect(await inspect(officer, [...forms, ...safety])).toEqual([]);
    for (const form of forms) {
      await officer.page.goto(form);
      await officer.page.locator('main form[method=post] button.govuk-button').click();
      if ((await officer.page.title()).startsWith('Error: '))
        expect((await problemsOn(officer.page)).map((problem) => `${form}: ${problem}`)).toEqual([]);
    }
    await officer.leave();
  }, 120_000);

  it('that reports an unlawful exclusion and answers it is as it should be, also with what is wrong', async () => {
    const officer = await as('inclusion-officer');
    const concern = await reportOf(house().world);
    await officer.page.goto('/report/tell');
    await officer.field('Which school is it?').selectOption({ index: 1 });
    await officer.click(officer.choice('Something else'));
    await officer.field('Tell us more').fill('Sent home at ten.');
    await officer.click(officer.choice('Someone else'));
    await officer.click(officer.button('Send this to the council'));
    expect(officer.page.url()).toMatch(/\/report\/done$/);
    expect(await problemsOn(officer.page)).toEqual([]);
    const pages = ['', `/${concern}`, `/${concern}/answer`, `/${concern}/pupil`].map(
      (end) => `/concerns${end}`,
    );
    expect(await inspect(officer, ['/report', '/report/tell', ...pages])).toEqual([]);
    for (const form of ['/report/tell', `/concerns/${concern}/answer`, `/concerns/${concern}/pupil`]) {
      await officer.page.goto(form);
      await officer.page.locator('main form[method=post] button.govuk-button').last().click();
      expect(await officer.page.title()).toMatch(/^Error: /);
      expect((await problemsOn(officer.page)).map((problem) => `${form}: ${problem}`)).toEqual([]);
    }
    await officer.leave();
  }, 120_000);

  it('has the bar of a rehearsal, as it should be, while the partnership is not live', async () => {
    const { db } = house().world.stack.database;
    const rehearse = (rehearsal: boolean) => db.updateTable('partnerships').set({ rehearsal }).execute();
    await rehearse(true);
    const admin = await as('administrator');
    const { url } = await register(house().world, 'Robin', 'Rehearsed', { rehearsal: true });
    await admin.page.goto(url);
    await sayWhy(admin);
    const rehearsed = [url, `${url}/rehearse`, `${url}/history`];
    const pages = ['/found', '/partnership/checklist', '/partnership/go-live', ...rehearsed];
    expect(await inspect(admin, pages)).toEqual([]);
    expect(await admin.page.locator('.sd-rehearsal').innerText()).toBe(
      'Rehearsal: nothing leaves this service',
    );
    await rehearse(false);
    await admin.page.goto('/partnership/checklist');
    expect(await admin.page.locator('.sd-rehearsal').count()).toBe(0);
    await admin.leave();
  }, 60_000);
});
