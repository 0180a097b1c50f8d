import request from 'supertest';
import { credentialsOf } from '../../../database/credentials';
import { verifyChain } from '../../../database/access-chain';
import { openSecret } from '../../../api/second-factor/secrets';
import { codeAt, stepAt } from '../../../api/second-factor/totp';
import { PASSWORD, testApp, testConfig, type Agent, type TestApp } from '../../support/api';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { emailOf, personOf, seed } from '../seed';

let clock = Date.UTC(2026, 10, 20, 9);
let house: TestApp;
beforeAll(async () => {
  house = await testApp({ now: () => clock, config: { ...testConfig, secondFactor: 'required' } });
  await seed(house.house.db);
});
afterAll(() => house?.stop());
beforeEach(() => {
  // Every test has codes that no other has used.
  clock += 10 * 60_000;
});

const tokenIn = (html: string): string => /name="_csrf" value="([0-9a-f]+)"/.exec(html)?.[1] ?? '';
const idIn = (answer: request.Response): string => String(answer.headers['set-cookie']).split(';')[0] ?? '';

/** Sends the form of a page, as a browser does. */
async function send(agent: Agent, path: string, answers: object) {
  const { text } = await agent.get(path);
  return agent
    .post(path)
    .type('form')
    .send({ _csrf: tokenIn(text), ...answers });
}
const password = (agent: Agent, name: string) =>
  send(agent, '/sign-in', { email: emailOf(name), password: PASSWORD });

async function codeOf(name: string, off = 0): Promise<string> {
  const sealed = (await credentialsOf(house.house.db, personOf(name)))?.secret ?? Buffer.alloc(0);
  return codeAt(openSecret(testConfig.masterKey, personOf(name), sealed), stepAt(clock) + off);
}

/** Sets a second factor up on the way in. @returns the recovery codes */
async function setUp(name: string): Promise<string[]> {
  const agent = request.agent(house.app);
  await password(agent, name);
  await agent.get('/sign-in/set-up').expect(200);
  const done = await send(agent, '/sign-in/set-up', { code: await codeOf(name) });
  clock += 60_000;
  return [...done.text.matchAll(/<code>([a-z2-7-]+)<\/code>/g)].map(([, code = '']) => code);
}

const signIn = (name: string, code?: string) =>
  request(house.app)
    .post('/api/v1/session')
    .send({ email: emailOf(name), password: PASSWORD, ...(code && { code }) });

describe('where everybody must have a second factor', () => {
  it('a first sign-in sets it up: secret as text and square, a right code, ten recovery codes, and in', async () => {
    const agent = request.agent(house.app);
    const half = await password(agent, 'lead');
    expect(half.headers['location']).toBe('/sign-in/set-up');
    await agent.get('/today').expect(303);
    await agent.get('/api/v1/session').expect(401);

    const page = await agent.get('/sign-in/set-up').expect(200);
    const key = /<code class="sd-key">([A-Z2-7 ]+)<\/code>/.exec(page.text)?.[1];
    expect(key?.replaceAll(' ', '')).toHaveLength(32);
    expect(page.text).toContain('<svg class="sd-qr"');
    expect((await agent.get('/sign-in/set-up')).text).toContain(key);

    const wrong = await send(agent, '/sign-in/set-up', { code: '000000' });
    expect([wrong.status, wrong.text.includes('The code is wrong')]).toEqual([422, true]);
    const done = await send(agent, '/sign-in/set-up', { code: await codeOf('lead') });
    expect(done.status).toBe(200);
    expect(done.text.match(/<code>[a-z2-7]{5}-[a-z2-7]{5}<\/code>/g)).toHaveLength(10);
    expect(done.text).toContain('href="/today"');
    expect(idIn(done)).not.toBe(idIn(half));
    await agent.get('/today').expect(200);
    const kept = await house.house.pool.query('select * from recovery_codes');
    const [shown = ''] = /[a-z2-7]{5}-[a-z2-7]{5}/.exec(done.text) ?? [];
    expect(JSON.stringify(kept.rows)).not.toContain(shown);
  });

  it('a program is told to set it up on the page first', async () => {
    const answer = await signIn('other-lead').expect(403);
    expect(answer.body).toMatchObject({ type: 'urn:sixth-day:problem:second-factor-missing' });
  });

  it('the page asks for a code after the password, and nobody is in before', async () => {
    await setUp('headteacher');
    const agent = request.agent(house.app);
    const half = await password(agent, 'headteacher');
    expect(half.headers['location']).toBe('/sign-in/code');
    await agent.get('/today').expect(303);
    await agent.get('/sign-in/set-up').expect(303);
    expect((await send(agent, '/sign-in/code', { code: '' })).text).toContain('Enter the code');
    const code = await codeOf('headteacher');
    const done = await send(agent, '/sign-in/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(done.headers['location']).toBe('/today');
    expect(idIn(done)).not.toBe(idIn(half));
    await agent.get('/today').expect(200);
  });

  it('a code is good once, also for two who send it at the same moment, and so is none before it', async () => {
    await setUp('both');
    const code = await codeOf('both');
    const before = await codeOf('both', -1);
    const tries = await Promise.all([signIn('both', code), signIn('both', code)]);
    expect(tries.map(({ status }) => status).sort()).toEqual([204, 401]);
    await signIn('both', before).expect(401);
    await signIn('both', await codeOf('both', 1)).expect(204);
  });

  it('a password is forgotten after ten minutes without its code', async () => {
    const agent = request.agent(house.app);
    await password(agent, 'both');
    clock += 11 * 60_000;
    const late = await send(agent, '/sign-in/code', { code: await codeOf('both') });
    expect(late.status).toBe(403);
    expect((await agent.get('/sign-in/code')).headers['location']).toBe('/sign-in');
  });

  it('wrong codes are counted by account: after five it waits, and then takes no right one', async () => {
    const [recovery = ''] = await setUp('inclusion-officer');
    for (let n = 0; n < 5; n += 1) await signIn('inclusion-officer', '000000').expect(401);
    await signIn('inclusion-officer', await codeOf('inclusion-officer')).expect(429);
    await signIn('inclusion-officer', recovery).expect(429);
  });

  it('a recovery code lets in once, and that is on record', async () => {
    const codes = await setUp('administrator');
    expect(codes).toHaveLength(10);
    const [code = ''] = codes;
    await signIn('administrator', code.toUpperCase()).expect(204);
    await signIn('administrator', code).expect(401);
    const { rows } = await house.house.pool.query<{ what: string }>(
      "select what from access_log where about = 'person' and subject = $1 order by number",
      [personOf('administrator')],
    );
    expect(rows.map(({ what }) => what)).toEqual(['second-factor-set-up', 'recovery-code-used']);
    expect(await verifyChain(house.house.db)).toHaveProperty('last');
  });
});

describe('a second factor that is lost', () => {
  it('is reset by an administrator, with a reason that is kept; the person is signed out and sets up another', async () => {
    const admin = await sessionFor(house, personOf('administrator'));
    const lead = await sessionFor(house, personOf('lead'));
    const path = `/partnership/people/${personOf('lead')}/second-factor`;
    const before = await codeOf('lead');
    const without = await admin.post(path).type('form').send({ _csrf: FORM_TOKEN, reason: '' });
    expect([without.status, without.text.includes('in 10 characters or more')]).toEqual([422, true]);
    await lead.get('/today').expect(200);
    const reason = 'Rang on the school’s number: the telephone was stolen';
    await admin.post(path).type('form').send({ _csrf: FORM_TOKEN, reason }).expect(303);
    await lead.get('/today').expect(303);
    expect((await admin.get(path)).text).toContain(reason);
    await signIn('lead', before).expect(403);
    await setUp('lead');
    await signIn('lead', before).expect(401);
    await signIn('lead', await codeOf('lead')).expect(204);
  });

  it('is not found for somebody who is not of the partnership', async () => {
    const admin = await sessionFor(house, personOf('administrator'));
    await admin.get('/partnership/people/nobody/second-factor').expect(404);
  });
});
