import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { FOUR_EYES, may, PAGES_ONLY, PERMISSIONS, type Right } from '../../api/permissions';
import { PAGE_PERMISSIONS } from '../../api/pages/page-permissions';
import { pageRoutes } from '../../api/pages/routes';
import { OPERATIONS } from '../../api/rest/operations';
import { limitByAccount } from '../../api/security/account-limit';
import { ALL_OFFICES, OFFICE_NAMES } from '../../api/words/offices';
import type { Office } from '../../rules/case/people';
import { bodyOf, testApp, type Agent, type TestApp } from '../support/api';
import { FORM_TOKEN, sessionFor } from '../support/session';
import { routesOf } from './routes-of-pages';
import { FOREIGN_SCHOOL, OTHER_SCHOOL, personOf, SCHOOL, seed } from './seed';
import { bodyFor } from './whole-call';
import { BEYOND, seedWhose, type Whose } from './whose-pupils';

let house: TestApp;
const as = {} as Record<Office, Agent>;
let pupils: Record<Whose, string>;
const schools: Record<Whose, string> = {
  own: SCHOOL,
  'another worker’s': SCHOOL,
  'before no governors': SCHOOL,
  'before no panel': SCHOOL,
  'another school’s': OTHER_SCHOOL,
  'another partnership’s': FOREIGN_SCHOOL,
};
beforeAll(async () => {
  house = await testApp();
  const { db } = house.house;
  await seed(db);
  pupils = await seedWhose(db);
  const why = 'The letters of this case did not arrive';
  const reasons = Object.fromEntries(Object.values(pupils).map((id) => [id, why]));
  for (const office of ALL_OFFICES) {
    as[office] = await sessionFor(house, personOf(office), { reasons });
    as[office].set('Access-Reason', why);
  }
});
afterAll(() => house?.stop());

interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  right: Right;
}

const pages: Route[] = PAGE_PERMISSIONS.map(([method, path, right]) => ({ method, path, right }));
const calls: Route[] = OPERATIONS.map(({ id, method, path }) => ({
  method,
  path: `/api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
  right: id,
}));
/** Signing out would end the session that the other cells need. */
const routes = [...pages, ...calls].filter(({ right }) => right !== 'sign-out');
const isCall = ({ path }: Route): boolean => path.startsWith('/api/');

const statusOf = async (agent: Agent, route: Route, whose: Whose) => {
  const url = route.path
    .replace(':pupil', pupils[whose])
    .replace(':school', schools[whose])
    .replaceAll(/:\w+/g, 'nothing-of-that-id');
  if (route.method === 'get' || route.method === 'delete') return (await agent[route.method](url)).status;
  if (isCall(route)) return (await agent[route.method](url).send(bodyFor(route.right))).status;
  return (await agent.post(url).type('form').send({ _csrf: FORM_TOKEN })).status;
};

/** The statuses that differ from what they should be, each with its route. */
async function wrong(
  rows: Route[],
  ask: (route: Route) => Promise<number>,
  right: (route: Route, status: number) => boolean,
): Promise<string[]> {
  const found: string[] = [];
  for (const route of rows) {
    const status = await ask(route);
    if (!right(route, status)) found.push(`${route.method} ${route.path}: ${status}`);
  }
  return found;
}

/** An answer to somebody who may: done, shown, led on, refused by the rules, incomplete, or about nothing of that id. */
const ANSWERED = [200, 204, 303, 404, 409, 422, 503];

describe('the table of permissions', () => {
  it('has one line for each route of the API and for what only a page does, and no other', () => {
    const listed = Object.keys(PERMISSIONS).sort();
    const known = [...OPERATIONS.map(({ id }) => id), ...Object.keys(PAGES_ONLY), 'read-openapi'];
    expect(listed).toEqual(known.sort());
  });

  it('opens to strangers only what must be', () => {
    const open = Object.keys(PERMISSIONS).filter((right) => PERMISSIONS[right as Right] === 'anybody');
    const must = [
      'sign-in',
      'sign-out',
      'found-partnership',
      'read-openapi',
      'read-help',
      'report-exclusion',
    ];
    expect(open.sort()).toEqual(must.sort());
  });

  it('has a line for every page, and every line has its page', () => {
    const listed = PAGE_PERMISSIONS.map(([method, path]) => `${method} ${path}`);
    expect([...new Set(listed)]).toEqual(listed);
    expect(routesOf(pageRoutes(house.house, limitByAccount(house.house.pool)))).toEqual(listed.sort());
  });

  it('is shown to everybody in office, every line of it', async () => {
    const { text } = await as.lead.get('/permissions').expect(200);
    const lines = Object.keys(PERMISSIONS).filter(
      (id) => !id.startsWith('preview-') || id === 'preview-calendar',
    );
    expect(text.match(/<th scope="row"/g)).toHaveLength(lines.length);
    expect(Object.values(FOUR_EYES).filter((when) => !text.includes(`>${when}<`))).toEqual([]);
  });
});

describe('whose records', () => {
  const openTo = (text: string) => text.replaceAll(/\s+/g, ' ');

  it.each(['/privacy', '/permissions'])(
    '%s names every office that the table lets open a record',
    async (path) => {
      const text = openTo((await as.lead.get(path).expect(200)).text);
      for (const office of ALL_OFFICES.filter((one) => may(one, 'read-pupil')))
        expect(text).toContain(`<li>${OFFICE_NAMES[office]}: the pupils`);
      expect(text).toContain('who are allocated to them (programme, timeline)');
      expect(text).toContain('each time they say why (programme, timeline)');
      expect(text).toContain(`<li>${OFFICE_NAMES['governors-clerk']}: the pupils about whom the governors`);
    },
  );
});

describe('a cell of the table', () => {
  it('turns a stranger away from all that is not for anybody', async () => {
    const barred = routes.filter(({ right }) => PERMISSIONS[right] !== 'anybody');
    const ask = (route: Route) => statusOf(request.agent(house.app), route, 'own');
    // A form without a session has no token either.
    const turned = (route: Route) => (isCall(route) ? 401 : route.method === 'get' ? 303 : 403);
    expect(await wrong(barred, ask, (route, status) => status === turned(route))).toEqual([]);
  });

  it.each(ALL_OFFICES)('that says no is kept to, for the %s', async (office) => {
    const barred = routes.filter(({ right }) => !may(office, right));
    expect(barred.length).toBeGreaterThan(20);
    const ask = (route: Route) => statusOf(as[office], route, 'own');
    const refused = (route: Route) => (isCall(route) || route.method === 'post' ? 403 : 404);
    expect(await wrong(barred, ask, (route, status) => status === refused(route))).toEqual([]);
  });

  it.each(ALL_OFFICES)('that says yes is kept to, for the %s', async (office) => {
    const open = routes.filter(({ right }) => may(office, right));
    expect(open.length).toBeGreaterThan(20);
    const ask = (route: Route) => statusOf(as[office], route, 'own');
    // Who may not change a calendar reads who may, where the form would be.
    const keepers = (route: Route, status: number) => status === 403 && /:school\/change/.test(route.path);
    const answered = (route: Route, status: number) => ANSWERED.includes(status) || keepers(route, status);
    expect(await wrong(open, ask, answered)).toEqual([]);
    const shown = open.filter(
      (r) => r.method === 'get' && /:pupil$|:pupil\/(timeline|notices|told)$/.test(r.path),
    );
    expect(await wrong(shown, ask, (_route, status) => status === 200)).toEqual([]);
  });

  const offices = ALL_OFFICES.flatMap((office): [Office, Whose][] =>
    (BEYOND[office] ?? []).concat('another partnership’s').map((whose) => [office, whose]),
  );
  it.each(offices)('finds the %s no pupil that is %s', async (office, whose) => {
    const about = routes.filter(({ path }) => path.includes(':pupil'));
    const ask = (route: Route) => statusOf(as[office], route, whose);
    const hidden = (route: Route) => {
      if (may(office, route.right)) return 404;
      return isCall(route) || route.method === 'post' ? 403 : 404;
    };
    expect(await wrong(about, ask, (route, status) => status === hidden(route))).toEqual([]);
  });

  it('looks the same for a pupil of others and for one who is not there', async () => {
    const path = (id: string) => `/pupils/${id}`;
    const theirs = await as.lead.get(path(pupils['another partnership’s']));
    const nobody = await as.lead.get(path(randomUUID()));
    const without = (text: string) => text.replaceAll(/nonce="[^"]+"|value="[^"]+"/g, '');
    expect(without(theirs.text)).toBe(without(nobody.text));
  });
});

describe('records of others', () => {
  it('are not in lists either', async () => {
    const idsSeenBy = async (office: Office) => {
      const list = await as[office].get('/api/v1/pupils?size=100').expect(200);
      return bodyOf<{ rows: { id: string }[] }>(list).rows.map((row) => row.id);
    };
    const atSchool = [
      pupils.own,
      pupils['another worker’s'],
      pupils['before no governors'],
      pupils['before no panel'],
    ];
    expect((await idsSeenBy('lead')).sort()).toEqual([...atSchool].sort());
    const partnership = [...atSchool, pupils['another school’s']].sort();
    expect((await idsSeenBy('inclusion-officer')).sort()).toEqual(partnership);
  });

  it.each(['not-a-uuid', '%00', "' or 1=1 --", '00000000-0000-4000-8000-000000000000', '..%2f..'])(
    'an id that is none of ours is not found: %s',
    async (id) => {
      for (const path of ['/api/v1/pupils', '/pupils']) {
        const { status } = await as['inclusion-officer'].get(`${path}/${encodeURI(id)}`);
        expect([400, 404]).toContain(status);
      }
    },
  );
});
