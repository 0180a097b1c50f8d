import { instantOf } from '../../../rules/calendar/london-time';
import { testApp, type Agent, type TestApp } from '../../support/api';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { personOf, seed } from '../seed';
import { record } from '../seed-board';

const MORE_THAN_A_PAGE = 27;

let house: TestApp;
let officer: Agent;
beforeAll(async () => {
  house = await testApp({ now: () => instantOf('2026-11-02T10:00') });
  await seed(house.house.db);
  for (let n = 0; n < MORE_THAN_A_PAGE; n += 1)
    await record(house.house.db, { name: `Wendeline Exemplar${n}` });
  officer = await sessionFor(house, personOf('inclusion-officer'));
});
afterAll(() => house?.stop());

/** All that an address says to somebody who can read base64. */
const readable = (address: string): string =>
  `${address} ${[...address.matchAll(/[\w-]{8,}/g)].map(([one]) => Buffer.from(one, 'base64url').toString('latin1')).join(' ')}`;
const names = (html: string) => new Set(html.match(/Wendeline Exemplar\d+/g) ?? []);

async function find(search: string, path = '/pupils/search', more = {}): Promise<string> {
  const { headers } = await officer
    .post(path)
    .type('form')
    .send({ _csrf: FORM_TOKEN, search, ...more })
    .expect(303);
  return headers['location'] ?? '';
}

describe('searching for a pupil', () => {
  it('finds them by name, and no address on the way holds it, nor where the next page begins', async () => {
    const address = await find('wendeline');
    const first = (await officer.get(address).expect(200)).text;
    const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = (await officer.get(next).expect(200)).text;
    expect(new Set([...names(first), ...names(second)]).size).toBe(MORE_THAN_A_PAGE);
    expect(first).toContain('value="wendeline"');
    expect(readable(`${address} ${next}`)).not.toMatch(/wendeline|exemplar/i);
  });

  it('is cut before it is sealed, on both pages, so that no address grows with what is pasted', async () => {
    for (const path of ['/pupils/search', '/board/search']) {
      const { text } = await officer.get(await find('x'.repeat(900), path)).expect(200);
      expect([path, text.includes('x'.repeat(100)), text.includes('x'.repeat(101))]).toEqual([
        path,
        true,
        false,
      ]);
    }
  });

  it('an empty search is the list, and so is an address that says a name', async () => {
    expect(await find(' ')).toBe('/pupils');
    const { text } = await officer.get('/pupils?search=wendeline&after=nonsense').expect(200);
    expect(text).toContain('All pupils');
  });

  it('on the board too, beside its filters, which stay readable', async () => {
    const address = await find('wendeline', '/board/search', { sort: 'name', stage: 'none' });
    const first = (await officer.get(address).expect(200)).text;
    const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = (await officer.get(next).expect(200)).text;
    expect(new Set([...names(first), ...names(second)]).size).toBe(MORE_THAN_A_PAGE);
    expect(first).toContain('“wendeline”');
    expect(address).toContain('stage=none');
    expect(readable([address, ...first.matchAll(/href="([^"]+)"/g)].map(String).join(' '))).not.toMatch(
      /wendeline|exemplar/i,
    );
  });

  it('begins on every page of whoever has pupils, once on a page', async () => {
    const searches = async (agent: Agent, path: string): Promise<string[]> =>
      ((await agent.get(path).expect(200)).text.match(/action="[^"]+"[^>]* role="search"/g) ?? []).map(
        (form) => /action="([^"]+)"/.exec(form)?.[1] ?? '',
      );
    expect(await searches(officer, '/today')).toEqual(['/pupils/search']);
    expect(await searches(officer, '/calculator')).toEqual(['/pupils/search']);
    expect(await searches(officer, '/pupils')).toEqual(['/pupils/search']);
    expect(await searches(officer, '/board')).toEqual(['/board/search']);
    expect(await searches(await sessionFor(house, personOf('panel-member')), '/today')).toEqual([]);
  });

  it('by the API the words come in the body, and a name in the address is refused', async () => {
    const ask = async (body: object) =>
      (await officer.post('/api/v1/pupils/search').send(body).expect(200)).body as {
        rows: { lastName: string }[];
        next: string | null;
      };
    const first = await ask({ search: 'wendeline' });
    const second = await ask({ search: 'wendeline', after: first.next });
    expect([...first.rows, ...second.rows]).toHaveLength(MORE_THAN_A_PAGE);
    expect(readable(first.next ?? '')).not.toMatch(/exemplar/i);
    await officer.get('/api/v1/pupils?search=wendeline').expect(422);
  });
});
