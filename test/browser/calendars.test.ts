import type { Browser } from 'playwright-core';
import { obligationsOf } from '../../database/obligations';
import { addDays } from '../../rules/calendar/epoch-day';
import type { LocalDate } from '../../rules/calendar/types';
import { dateInWords } from '../../rules/calendar/words';
import { startBrowser } from '../support/browser';
import { until } from '../support/until';
import { problemsOfImports, problemsOfSettingUp } from './support/imports';
import { problemsOn } from './support/inspect';
import { visitor, type Visitor } from './support/visitor';
import { register, type Doing } from './world/pupils';
import { startWorld, type World } from './world/start-world';

describe('the calendar of a school', () => {
  let world: World;
  let browser: Browser;
  let rowan: Doing;
  let url: string;

  beforeAll(async () => {
    browser = await startBrowser();
    world = await startWorld();
    url = `/calendars/${world.staff.school.id}`;
    rowan = await register(world, 'Rowan');
    const { suspends } = world.story;
    await world.setClock(`${suspends}T09:16`, rowan.id);
    await rowan.suspend(`${suspends}T09:15`, 14);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  }, 60_000);

  const main = ({ page }: Visitor): Promise<string> => page.locator('main').innerText();
  const daySix = async (): Promise<LocalDate | null | undefined> => {
    const owed = await obligationsOf(world.stack.database.db, rowan.id);
    return owed.find((o) => o.duty === 'sixth-day-provision')?.due;
  };

  async function fill({ page }: Visitor, group: string, date: LocalDate): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    const boxes = page.getByRole('group', { name: group, exact: true });
    await boxes.getByLabel('Day').fill(day);
    await boxes.getByLabel('Month').fill(month);
    await boxes.getByLabel('Year').fill(year);
  }

  it('closes for snow and moves day six, in 8 clicks or fewer, every date shown before (J8)', async () => {
    const { daySix: before } = world.story;
    const after = addDays(before, 4);
    const head = await visitor(world, browser, 'headteacher');
    await head.click(head.link('Calendars'));
    await head.click(head.link('Example School'));
    await head.click(head.link('Add a closure'));
    await fill(head, 'First day', addDays(before, -1));
    await fill(head, 'Last day', before);
    await head.field('Why is the school closed?').fill('Snow');
    await head.click(head.button('See what moves'));
    const preview = await main(head);
    expect(preview).toContain('Nothing has been changed yet');
    const row = head.page.getByRole('row', { name: /Full-time education from day six/ });
    const words = await row.innerText();
    expect(words).toContain(dateInWords(before));
    expect(words).toContain(dateInWords(after));
    expect(words).toContain(`${dateInWords(before)}: Snow`);
    expect(words).toContain('A right delayed');
    expect(words).toContain('Rowan Example');
    expect(await daySix()).toBe(before);

    await head.click(head.button(/^Close and tell \d+ (person|people)$/));
    expect(head.clicks()).toBeLessThanOrEqual(8);
    expect(head.page.url()).toContain('/calendars/changes/');
    await until('the case to hear of the snow', async () => (await daySix()) === after);
    await head.page.goto(url);
    expect(await main(head)).toContain(`Added: Closed: ${dateInWords(before)}, Snow`);
    expect(await main(head)).toContain('Hana Head, headteacher');
    await head.leave();
  }, 120_000);

  it('asks why a warning is right, and keeps the answer', async () => {
    const head = await visitor(world, browser, 'headteacher', { javaScript: true });
    await head.page.goto(`${url}/change/inset`);
    await fill(head, 'INSET day', addDays(world.story.suspends, -4));
    await head.click(head.button('See what moves'));
    const save = head.page.locator('button[value=save]');
    expect(await main(head)).toContain('is at a weekend');
    await head.click(save);
    expect(await head.page.title()).toMatch(/^Error: /);
    expect(await problemsOn(head.page)).toEqual([]);
    await head.field(/Why is this right/).fill('A residential');
    await head.click(save);
    await head.page.goto(url);
    expect(await main(head)).toContain('Accepted: A residential');
    await head.leave();
  }, 120_000);

  it('shows what somebody else changed in between, and keeps the answers', async () => {
    const [head, admin] = [
      await visitor(world, browser, 'headteacher', { javaScript: true }),
      await visitor(world, browser, 'administrator', { javaScript: true }),
    ];
    const days = [addDays(world.story.suspends, 42), addDays(world.story.suspends, 43)] as const;
    for (const [at, somebody] of [head, admin].entries()) {
      await somebody.page.goto(`${url}/change/closure`);
      await fill(somebody, 'First day', days[at] ?? days[0]);
      await somebody.field('Why is the school closed?').fill(at === 0 ? 'Flood' : 'Storm');
      await somebody.click(somebody.button('See what moves'));
    }
    await admin.click(admin.page.locator('button[value=save]'));
    await head.click(head.page.locator('button[value=save]'));
    const words = await main(head);
    expect(words).toContain('Changed since you opened the form');
    expect(words).toContain('Ada Administrator, administrator');
    expect(words).toContain(`Closed: ${dateInWords(days[1])}, Storm`);
    expect(words).toContain(`Closed: ${dateInWords(days[0])}, Flood`);
    expect(await problemsOn(head.page)).toEqual([]);
    await head.click(head.button('Change the answers'));
    expect(await head.field('Why is the school closed?').inputValue()).toBe('Flood');
    await head.click(head.button('See what moves'));
    await head.click(head.page.locator('button[value=save]'));
    await head.page.goto(url);
    expect(await main(head)).toContain('Flood');
    expect(await main(head)).toContain('Storm');
    await head.leave();
    await admin.leave();
  }, 120_000);

  it('takes a file in, says how each line was read, and what was left out', async () => {
    const next = Number(world.story.suspends.slice(0, 4)) + 1;
    const file = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...event('Autumn term starts', `${next}0906`),
      ...event('End of Autumn term', `${next}1216`),
      ...event('Parents’ evening', `${next}1104`),
      'END:VCALENDAR',
    ].join('\r\n');
    const admin = await visitor(world, browser, 'administrator', { javaScript: true });
    await admin.page.goto(`${url}/change/import`);
    await admin.click(admin.button('See what moves'));
    expect(await admin.page.locator('.govuk-error-summary').innerText()).toContain('Choose a file');
    await admin.page.getByLabel('File', { exact: true }).setInputFiles({
      name: 'terms.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(file),
    });
    await admin.click(admin.button('See what moves'));
    expect(await main(admin)).toContain('Parents’ evening');
    expect(await main(admin)).toContain('say nothing about school days');
    expect(await main(admin)).toContain(`Added: School year ${next}/${(next + 1) % 100}`);
    expect(await problemsOn(admin.page)).toEqual([]);
    for (const box of await admin.page.locator('textarea[name^=reason-]').all()) await box.fill('Terms only');
    await admin.click(admin.page.locator('button[value=save]'));
    await admin.page.goto(url);
    expect(
      await admin.page.getByRole('heading', { level: 2, name: `${next}/${(next + 1) % 100}` }).count(),
    ).toBe(1);

    await admin.page.goto(`${url}/change/import`);
    await admin
      .field('Or paste what the file holds')
      .fill('kind,from,to,name\ninset,soon,,\nholliday,1/2/2027,,');
    await admin.click(admin.button('See what moves'));
    const wrong = await admin.page.locator('.govuk-error-summary').innerText();
    expect(wrong).toContain('Line 2: "soon" is no date');
    expect(wrong).toContain('Line 3: "holliday" is no kind of entry');
    await admin.leave();
  }, 120_000);

  it('is as it should be on every page, for those who keep it and those who read it', async () => {
    const found: string[] = [];
    const forms = ['', '/closure', '/inset', '/part-day', '/year', '/term', '/remove', '/import'];
    for (const office of ['headteacher', 'lead', 'inclusion-officer', 'administrator'] as const) {
      const somebody = await visitor(world, browser, office, { javaScript: true });
      const keeps = office === 'headteacher' || office === 'administrator';
      const pages = ['/calendars', url, ...(keeps ? forms : ['']).map((form) => `${url}/change${form}`)];
      for (const path of pages) {
        const answer = await somebody.page.goto(path);
        expect([path, answer?.status()]).toEqual([path, !keeps && path.endsWith('/change') ? 403 : 200]);
        found.push(...(await problemsOn(somebody.page)).map((problem) => `${office} ${path}: ${problem}`));
        const button = somebody.page.locator('main form button.govuk-button').first();
        if (office !== 'headteacher' || (await button.count()) === 0) continue;
        await button.click();
        expect(await somebody.page.title()).toMatch(/^Error: /);
        found.push(...(await problemsOn(somebody.page)).map((problem) => `${path} with errors: ${problem}`));
      }
      if (!keeps) expect(await main(somebody)).toContain('Hana Head, headteacher');
      await somebody.leave();
    }
    expect(found).toEqual([]);
  }, 300_000);

  it('is asked for in time: a task of today for those who keep it', async () => {
    const year = Number(world.story.suspends.slice(0, 4)) + 1;
    await world.setClock(`${year + 1}-05-04T09:00`);
    const head = await visitor(world, browser, 'headteacher', { javaScript: true });
    const words = `${year + 1}/${(year + 2) % 100}`;
    await head.page.goto('/today');
    await head.click(head.link(`Add the calendar of ${words}, Example School`));
    await head.click(head.link('Add a school year'));
    await head.field('Terms, one a line').fill(`Autumn, 3/9/${year + 1}, 17/12/${year + 1}`);
    await head.field('INSET days, one a line').fill(`2/9/${year + 1}\nnext week`);
    await head.click(head.button('See what moves'));
    expect(await head.page.locator('.govuk-error-summary').innerText()).toContain('Line 2 cannot be read');
    await head.field('INSET days, one a line').fill(`2/9/${year + 1}`);
    await head.click(head.button('See what moves'));
    expect(await main(head)).toContain(`Added: School year ${words}`);
    expect(await problemsOn(head.page)).toEqual([]);
    await head.leave();
    const lead = await visitor(world, browser, 'lead');
    expect(await main(lead)).not.toContain('Calendars to add');
    await lead.leave();
  }, 120_000);

  it('of a school that is imported, with its staff and pupils, is missing: each page says what to do', async () => {
    const admin = await visitor(world, browser, 'administrator', { javaScript: true });
    expect(await problemsOfImports(admin)).toEqual([]);
    await admin.page.goto('/calendars');
    expect(await admin.page.getByRole('link', { name: 'Example School' }).count()).toBeGreaterThan(1);
    const { person } = world.staff.actor('administrator');
    expect(await problemsOfSettingUp(admin, person)).toEqual([]);
  }, 120_000);
});

const event = (summary: string, date: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${summary.replaceAll(/\W/g, '')}@school.test`,
  'DTSTAMP:20260101T000000Z',
  `DTSTART;VALUE=DATE:${date}`,
  `SUMMARY:${summary}`,
  'END:VEVENT',
];
