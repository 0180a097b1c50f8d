import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { familyRoutes } from '../../../api/pages/family/routes';
import { signedIn } from '../../support/api';
import { emailOf } from '../seed';
import { familyHouse, post, suspended, type FamilyHouse } from './a-family';

let house: FamilyHouse;
beforeAll(async () => {
  house = await familyHouse();
});
afterAll(() => house?.stop());

const stranger = () => request.agent(house.app);
const MINUTE = 60_000;

describe('the link in a letter (L1)', () => {
  it('opens the page with the code that was sent to the contact’s own address', async () => {
    const { alex } = await house.family();
    const agent = await house.comeIn(alex);
    const { text } = await agent.get('/family').expect(200);
    expect(text).toContain('What happens next for Rowan');
  });

  it('looks the same whether it is good or not, and opening it uses nothing up', async () => {
    const { alex } = await house.family();
    const bad = `/f/${randomUUID()}`;
    const pages = await Promise.all([alex.path, bad].map((path) => request(house.app).get(path)));
    const [good, other] = pages.map(({ status, text }) => [status, plain(text)]);
    expect(good).toEqual(other);
    const agent = stranger();
    const answers = [await post(stranger(), bad, {}), await post(agent, alex.path, {})];
    expect(answers.map((a) => [a.status, a.headers['location']])).toEqual([
      [303, '/f/code'],
      [303, '/f/code'],
    ]);
    const wrong = await post(agent, '/f/code', { code: '000000x' });
    expect([wrong.status, wrong.text.includes('This code does not work')]).toEqual([422, true]);
  });

  it('without a code shows nothing of the case', async () => {
    const { alex } = await house.family();
    const agent = stranger();
    await agent.get(alex.path);
    for (const path of ['/family', '/family/letters', '/family/why/x']) {
      const { status, text } = await agent.get(path);
      expect([status, text.includes('Rowan')]).toEqual([403, false]);
    }
    await request(house.app).get('/f/code').expect(403);
  });

  it('its code is used once', async () => {
    const { alex } = await house.family();
    const [one, other] = [stranger(), stranger()];
    await house.codeFor(one, alex);
    const code = await house.codeFor(other, alex);
    expect((await post(one, '/f/code', { code })).headers['location']).toBe('/family');
    expect((await post(other, '/f/code', { code })).status).toBe(422);
  });

  it('its code is good for 15 minutes and no longer', async () => {
    const { alex } = await house.family();
    const agent = stranger();
    const code = await house.codeFor(agent, alex);
    house.clock.now += 15 * MINUTE;
    expect((await post(agent, '/f/code', { code })).status).toBe(422);
    house.clock.now -= 1;
    expect((await post(agent, '/f/code', { code })).headers['location']).toBe('/family');
  });

  it('its code ends after five wrong tries, also for the right one', async () => {
    const { alex } = await house.family();
    const agent = stranger();
    const code = await house.codeFor(agent, alex);
    const wrong = code === '111111' ? '222222' : '111111';
    for (let at = 0; at < 5; at += 1)
      expect((await post(agent, '/f/code', { code: wrong })).status).toBe(422);
    expect((await post(agent, '/f/code', { code })).status).toBe(422);
  });

  it('only its newest code works, typed with spaces too', async () => {
    const { alex } = await house.family();
    const agent = stranger();
    const first = await house.codeFor(agent, alex);
    const second = await house.codeFor(agent, alex);
    if (first !== second) expect((await post(agent, '/f/code', { code: first })).status).toBe(422);
    const spaced = `${second.slice(0, 3)} ${second.slice(3)}`;
    expect((await post(agent, '/f/code', { code: spaced })).headers['location']).toBe('/family');
  });

  it('sends three codes in 15 minutes at most, and says the same after that', async () => {
    const { alex } = await house.family();
    const agent = stranger();
    for (let at = 0; at < 3; at += 1) await house.codeFor(agent, alex);
    const answer = await post(agent, '/f/code/again', {}, '/f/code');
    expect(answer.headers['location']).toBe('/f/code');
    expect(await house.codesSentTo(alex.contact.email)).toHaveLength(3);
    house.clock.now += 16 * MINUTE;
    await house.codeFor(agent, alex);
  });

  it('leaves no code and no secret in the record', async () => {
    const { alex } = await house.family();
    const code = await house.codeFor(stranger(), alex);
    const { db } = house.house;
    const kept = JSON.stringify([
      await db.selectFrom('familyCodes').selectAll().execute(),
      await db.selectFrom('familyLinks').selectAll().execute(),
    ]);
    expect(kept).not.toContain(alex.path.slice(3));
    expect(kept).not.toContain(`"${code}"`);
  });
});

describe('a family that has come in', () => {
  it('is in no office: staff’s pages and the API do not know it', async () => {
    const { alex, pupil } = await house.family();
    const agent = await house.comeIn(alex);
    for (const path of ['/today', '/pupils', `/pupils/${pupil}`, '/partnership'])
      expect((await agent.get(path)).headers['location']).toBe('/sign-in');
    await agent.get(`/api/v1/pupils/${pupil}`).expect(401);
    await agent.get('/api/v1/session').expect(401);
  });

  it('takes the place of whoever was signed in there before, under another session', async () => {
    const { alex } = await house.family();
    const staff = await signedIn(house.app, emailOf('lead'));
    const code = await house.codeFor(staff, alex);
    const before = await staff.get('/today').expect(200);
    const after = await post(staff, '/f/code', { code });
    expect(String(after.headers['set-cookie'])).not.toBe(String(before.headers['set-cookie']));
    expect((await staff.get('/today')).headers['location']).toBe('/sign-in');
  });

  it.each<[string, (of: Awaited<ReturnType<FamilyHouse['family']>>) => Promise<unknown>]>([
    [
      'its links are withdrawn',
      async ({ pupil, alex }) => {
        const lead = await signedIn(house.app, emailOf('lead'));
        const path = `/pupils/${pupil}/links/${alex.contact.id}/withdraw`;
        await post(lead, path, {}, `/pupils/${pupil}/notices`).then((a) => expect(a.status).toBe(303));
        const { text } = await lead.get(`/pupils/${pupil}/notices`);
        expect(text).toContain('by lead');
      },
    ],
    [
      'the contact has no parental responsibility any more (E6)',
      ({ alex }) =>
        house.house.db
          .updateTable('contacts')
          .set({ parentalResponsibility: false })
          .where('id', '=', alex.contact.id)
          .execute(),
    ],
    [
      'nothing may be sent to the contact any more (E6)',
      ({ alex }) =>
        house.house.db
          .updateTable('contacts')
          .set({ noContact: true })
          .where('id', '=', alex.contact.id)
          .execute(),
    ],
    [
      'the case is closed',
      ({ pupil }) =>
        house.house.db
          .updateTable('cases')
          .set({ state: JSON.stringify({ ...suspended(), status: 'closed' }) })
          .where('caseId', '=', pupil)
          .execute(),
    ],
  ])('is out at once when %s; the other parent is not where it is theirs alone', async (what, ends) => {
    const family = await house.family();
    const [alex, sam] = [await house.comeIn(family.alex), await house.comeIn(family.sam)];
    await ends(family);
    await alex.get('/family').expect(403);
    await sam.get('/family').expect(what === 'the case is closed' ? 403 : 200);
    const again = stranger();
    await post(again, family.alex.path, {});
    expect(await house.codesSentTo(family.alex.contact.email)).toHaveLength(1);
  });

  it('signs out', async () => {
    const agent = await house.comeIn((await house.family()).alex);
    const answer = await post(agent, '/family/leave', {}, '/family');
    expect(answer.headers['location']).toBe('/family');
    await agent.get('/family').expect(403);
  });

  it('is asked for the token of its own page', async () => {
    const agent = await house.comeIn((await house.family()).alex);
    await agent.post('/family/leave').type('form').send({}).expect(403);
    await agent.post('/family/leave').set('Sec-Fetch-Site', 'cross-site').send({}).expect(403);
  });
});

describe('every page of a family', () => {
  it('is closed to strangers and to whoever holds an office', async () => {
    const paths = familyPaths(familyRoutes(house.house));
    expect(paths.length).toBeGreaterThan(12);
    const lead = await signedIn(house.app, emailOf('lead'));
    for (const path of paths)
      for (const agent of [stranger(), lead]) {
        const { status, text } = await agent.get(path);
        expect([path, status, text.includes('Open the link in your letter')]).toEqual([path, 403, true]);
      }
  });

  it('that is opened stands in the log of reads, with who opened it (L3)', async () => {
    const { alex, pupil } = await house.family();
    await (await house.comeIn(alex)).get('/family').expect(200);
    const head = await signedIn(house.app, emailOf('headteacher'));
    const { text } = await head.get(`/pupils/${pupil}/access-log`).expect(200);
    for (const words of ['Alex Example, family', 'Read: its own page', 'One of the family'])
      expect(text).toContain(words);
  });
});

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
}

/** The addresses of all pages behind the code. */
function familyPaths(router: { stack: unknown[] }): string[] {
  const walk = ({ route, handle }: Layer): string[] =>
    route ? (route.methods['get'] ? [route.path] : []) : (handle.stack ?? []).flatMap(walk);
  return (router.stack as Layer[])
    .flatMap(walk)
    .filter((path) => path.startsWith('/family'))
    .map((path) => path.replaceAll(/:\w+/g, 'nothing'));
}

/** A page without what differs each time. */
const plain = (text: string): string =>
  text
    .replace(/nonce="[^"]*"/g, '')
    .replace(/value="[0-9a-f]+"/g, '')
    .replace(/action="[^"]*"/g, '');
