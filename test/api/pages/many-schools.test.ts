import { randomUUID } from 'node:crypto';
import { appendEvents } from '../../../database/events';
import { upsertSchool } from '../../../database/partnerships';
import { instantOf } from '../../../rules/calendar/london-time';
import { testApp, type Agent, type TestApp } from '../../support/api';
import { anObligation } from '../../support/cases';
import { sessionFor } from '../../support/session';
import { record } from '../seed-board';
import { PARTNERSHIP, personOf, seed } from '../seed';

const SCHOOLS = 30;

let house: TestApp;
let admin: Agent;
beforeAll(async () => {
  house = await testApp({ now: () => instantOf('2026-11-02T10:00') });
  await seed(house.house.db);
  for (let n = 0; n < SCHOOLS; n += 1) {
    const name = `Zed School ${String(n).padStart(2, '0')}`;
    await upsertSchool(house.house.db, PARTNERSHIP, {
      id: `zed-${n}`,
      name,
      kind: 'academy',
      authority: '803',
      phase: 'secondary',
      governorsEmail: 'governors@school.test',
      calendar: { years: [] },
      calendarNote: '',
    });
  }
  admin = await sessionFor(house, personOf('administrator'));
});
afterAll(() => house?.stop());

const textOf = async (path: string): Promise<string> => (await admin.get(path).expect(200)).text;
const listed = (html: string): string[] =>
  [...html.matchAll(/>(Zed School \d\d)<\/a>/g)].map(([, name]) => name ?? '');

describe('a partnership of many schools', () => {
  it('lists calendars 25 a page, each school once, and counts all of them', async () => {
    const first = await textOf('/calendars');
    const [, total = ''] = /Schools \((\d+)\)/.exec(first) ?? [];
    expect(first).toContain('href="/calendars?page=2"');
    const second = await textOf('/calendars?page=2');
    expect(second).toContain('href="/calendars">First page');
    expect(second).not.toContain('Next 25 schools');
    const names = [...listed(first), ...listed(second)];
    expect(new Set(names).size).toBe(SCHOOLS);
    expect(names).toHaveLength(SCHOOLS);
    expect(Number(total)).toBeGreaterThan(SCHOOLS);
  });

  it('finds a school by part of its name, and says when there is none', async () => {
    expect(listed(await textOf('/calendars?search=school+07'))).toEqual(['Zed School 07']);
    expect(await textOf('/calendars?search=nowhere')).toContain('No school of that name is here');
    expect(listed(await textOf('/calendars?page=nonsense'))).toEqual(listed(await textOf('/calendars')));
  });

  it('shows ten missing calendars on the page of today, and leads to the others (D3)', async () => {
    const html = await textOf('/today');
    const tasks = [...html.matchAll(/>Add the calendar of [^<]+</g)];
    const [, count = ''] = /Calendars to add \((\d+)\)/.exec(html) ?? [];
    expect(tasks).toHaveLength(10);
    expect(html).toContain(`All calendars, with the other ${Number(count) - 10}`);
  });
});

describe('the day of a school with more than a page of it shows', () => {
  const ELEVEN = Array.from({ length: 11 }, (_, n) => n);
  const lead = async (): Promise<string> => {
    const agent = await sessionFor(house, personOf('lead'));
    return (await agent.get('/today').expect(200)).text.replaceAll(/\s+/g, ' ');
  };
  const pupil = async (n: number): Promise<void> => {
    const owed = [anObligation({ id: `late:${n}`, owedBy: 'headteacher' })];
    const caseId = await record(house.house.db, { name: `Pat Number${n}`, state: { owed } });
    const what = { type: 'incident-recorded', on: '2026-11-02', what: 'An incident' };
    const told = { number: 1, at: instantOf('2026-11-02T09:00'), commandId: randomUUID(), actor: null };
    const events = [{ ...told, event: what }];
    await house.house.db
      .transaction()
      .execute((tx) => appendEvents(tx, { caseId, caseKind: 'pupil', events }));
  };

  it('counts what fits as the whole, and what does not as the first and the newest of more', async () => {
    await Promise.all(ELEVEN.slice(1).map(pupil));
    const fits = await lead();
    expect(fits).toContain('Waiting for others (10)');
    expect(fits).toMatch(/Changed since [^(]*\(10\)/);
    expect(fits).not.toContain('More waits than stands here');
    await pupil(0);
    const more = await lead();
    expect(more).toContain('Waiting for others (the first 10)');
    expect(more).toMatch(/Changed since [^(]*\(the newest 10\)/);
    expect(more).toContain('More waits than stands here. <a class="govuk-link" href="/board"');
  });

  it('lists schools and people of the partnership 25 a page, and finds them by name', async () => {
    const all = /Schools \((\d+)\)/.exec(await textOf('/partnership'))?.[1];
    const names: string[] = [];
    for (let next: string | undefined = '/partnership'; next !== undefined;) {
      const html = await textOf(next);
      names.push(...(html.match(/Zed School \d\d/g) ?? []));
      expect(html).toContain(`Schools (${all})`);
      next = /rel="next" href="([^"]+)"/.exec(html)?.[1];
    }
    expect(new Set(names).size).toBe(SCHOOLS);
    const found = await textOf('/partnership?search=zed+school+07');
    expect(found).toContain('Schools (1)');
    expect(found).toContain('People (0)');
    expect(found).toContain('href="/partnership">All schools and people');
  });
});
