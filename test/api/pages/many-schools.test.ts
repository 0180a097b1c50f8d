import { upsertSchool } from '../../../database/partnerships';
import { instantOf } from '../../../rules/calendar/london-time';
import { testApp, type Agent, type TestApp } from '../../support/api';
import { sessionFor } from '../../support/session';
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
