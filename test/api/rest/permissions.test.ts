import request from 'supertest';
import { PERMISSIONS } from '../../../api/permissions';
import { OPERATIONS } from '../../../api/rest/operations';
import type { Office } from '../../../rules/case/people';
import { bodyOf, signedIn, testApp, type Agent, type TestApp } from '../../support/api';
import { emailOf, FOREIGN_SCHOOL, OTHER_PARTNERSHIP, OTHER_SCHOOL, seed, seedPupil } from '../seed';

const ALL: Office[] = ['lead', 'headteacher', 'inclusion-officer', 'administrator'];
/** Which calls need no sign-in of any kind: everything else is 401 for a stranger. */
const OPEN = ['sign-in', 'sign-out', 'found-partnership', 'read-openapi'];

let house: TestApp;
let pupil: string;
const as: Partial<Record<Office, Agent>> = {};
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
  pupil = await seedPupil(house.house.db);
  for (const office of ALL) as[office] = await signedIn(house.app, emailOf(office));
});
afterAll(() => house?.stop());

const routes = OPERATIONS.map(({ id, method, path }) => ({ id, method, path }));

const call = (agent: Agent, { method, path }: (typeof routes)[number]) => {
  const address = `/api/v1${path.replace('{pupil}', pupil).replaceAll(/\{\w+\}/g, 'nothing-of-that-id')}`;
  return method === 'get' || method === 'delete' ? agent[method](address) : agent[method](address).send({});
};

describe('the table of permissions', () => {
  it('has one line for each route and no other', () => {
    const listed = Object.keys(PERMISSIONS).sort();
    expect(listed).toEqual([...OPERATIONS.map(({ id }) => id), 'read-openapi'].sort());
  });

  it('opens to strangers only what must be', () => {
    const open = Object.entries(PERMISSIONS).filter(([, offices]) => offices === 'anybody');
    expect(open.map(([id]) => id).sort()).toEqual([...OPEN].sort());
  });
});

describe.each(routes)('$method $path', (route) => {
  it('turns a stranger away, unless it is for anybody', async () => {
    const { status, headers } = await call(request(house.app), route);
    if (OPEN.includes(route.id)) return expect([204, 422]).toContain(status);
    expect(status).toBe(401);
    expect(headers['content-type']).toContain('application/problem+json');
  });

  // Signing out would end the session that the others need.
  if (route.id === 'sign-out') return;
  it.each(ALL)('is for the %s as the table says', async (office) => {
    const permission: readonly Office[] | 'anybody' = PERMISSIONS[route.id];
    const { status } = await call(as[office] as Agent, route);
    if (permission !== 'anybody' && !permission.includes(office)) return expect(status).toBe(403);
    expect([200, 204, 404, 409, 422]).toContain(status);
  });
});

describe('records of others', () => {
  const reading = routes.filter(({ method, path }) => path.includes('{pupil}') && method === 'get');
  const giving = routes.filter(({ id }) => id === 'record-incident' || id === 'preview-record-incident');

  it.each([...reading, ...giving])(
    '$method $path is not found at another school',
    async ({ method, path }) => {
      const theirs = await seedPupil(house.house.db, OTHER_SCHOOL);
      const body = { on: '2026-11-02', what: 'Something' };
      const address = `/api/v1${path.replace('{pupil}', theirs)}`;
      const ask = (agent: Agent) => (method === 'get' ? agent.get(address) : agent.post(address).send(body));
      expect((await ask(as.lead as Agent)).status).toBe(404);
      expect((await ask(as.headteacher as Agent)).status).toBe(404);
      if (method === 'get') expect((await ask(as['inclusion-officer'] as Agent)).status).toBe(200);
    },
  );

  it.each(ALL)('of another partnership are not found by the %s', async (office) => {
    const foreign = await seedPupil(house.house.db, FOREIGN_SCHOOL, {}, OTHER_PARTNERSHIP);
    expect((await (as[office] as Agent).get(`/api/v1/pupils/${foreign}`)).status).toBe(404);
  });

  it('are not in lists either', async () => {
    const theirs = await seedPupil(house.house.db, OTHER_SCHOOL);
    const idsSeenBy = async (office: Office) => {
      const list = await (as[office] as Agent).get('/api/v1/pupils?size=100');
      return bodyOf<{ rows: { id: string }[] }>(list).rows.map((row) => row.id);
    };
    expect(await idsSeenBy('lead')).toContain(pupil);
    expect(await idsSeenBy('lead')).not.toContain(theirs);
    expect(await idsSeenBy('inclusion-officer')).toEqual(expect.arrayContaining([pupil, theirs]));
  });

  it.each(['not-a-uuid', '%00', "' or 1=1 --", '00000000-0000-4000-8000-000000000000', '..%2f..'])(
    'an id that is none of ours is not found: %s',
    async (id) => {
      const { status } = await (as['inclusion-officer'] as Agent).get(`/api/v1/pupils/${encodeURI(id)}`);
      expect([400, 404]).toContain(status);
    },
  );
});

describe('pages', () => {
  it.each(['/offices', '/today', '/pupils'])('%s asks a stranger to sign in', async (path) => {
    const { status, headers } = await request(house.app).get(path);
    expect([status, headers['location']]).toEqual([303, '/sign-in']);
  });

  it.each(['/sign-in', '/help', '/privacy', '/accessibility'])('%s is for anybody', async (path) => {
    await request(house.app).get(path).expect(200);
  });
});
