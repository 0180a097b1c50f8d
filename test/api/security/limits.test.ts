import request from 'supertest';
import { LIMITS } from '../../../api/security/limits';
import { WRONG_PASSWORDS } from '../../../api/security/account-limit';
import { PASSWORD, signedIn, testApp, type TestApp } from '../../support/api';
import { emailOf, seed } from '../seed';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
});
afterAll(() => house?.stop());

const tryWith = (email: string, password: string) =>
  request(house.app).post('/api/v1/session').send({ email, password });

describe('wrong passwords', () => {
  it('make the account wait, also for the right one, and tell for how long', async () => {
    for (let i = 0; i < WRONG_PASSWORDS; i += 1) await tryWith(emailOf('lead'), 'wrong').expect(401);
    const answer = await tryWith(emailOf('lead').toUpperCase(), PASSWORD).expect(429);
    const seconds = Number(answer.headers['retry-after']);
    expect(seconds).toBeGreaterThan(14 * 60);
    expect(seconds).toBeLessThanOrEqual(15 * 60);
    await tryWith(emailOf('headteacher'), PASSWORD).expect(204);
  });

  it('count for an address that nobody has as for one that somebody has', async () => {
    for (let i = 0; i < WRONG_PASSWORDS; i += 1) await tryWith('nobody@school.test', 'wrong').expect(401);
    await tryWith('nobody@school.test', 'wrong').expect(429);
  });

  it('count also when they come all at once', async () => {
    const tries = Array.from({ length: 12 }, () => tryWith(emailOf('both'), 'wrong'));
    const statuses = (await Promise.all(tries)).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(WRONG_PASSWORDS);
  });

  it('are forgotten once the right one is given', async () => {
    for (let i = 1; i < WRONG_PASSWORDS; i += 1) await tryWith(emailOf('administrator'), 'wrong').expect(401);
    await tryWith(emailOf('administrator'), PASSWORD).expect(204);
    for (let i = 1; i < WRONG_PASSWORDS; i += 1) await tryWith(emailOf('administrator'), 'wrong').expect(401);
    await tryWith(emailOf('administrator'), PASSWORD).expect(204);
  });

  it('are told on the page in words, with the password not drawn again', async () => {
    const agent = request.agent(house.app);
    const form = await agent.get('/sign-in');
    const _csrf = /name="_csrf" value="([0-9a-f]+)"/.exec(form.text)?.[1];
    const answer = await agent
      .post('/sign-in')
      .type('form')
      .send({ _csrf, email: emailOf('lead'), password: 'secret' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Too many wrong passwords. Wait 15 minutes, then try again');
    expect(answer.text).toContain('<title>Error: Sign in - Sixth Day</title>');
    expect(answer.text).not.toContain('secret');
  });

  it('leave no address in the table', async () => {
    const { rows } = await house.house.pool.query<{ key: string }>('select key from rate_limits');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ key }) => /^sign-in:[0-9a-f]{64}$/.test(key))).toBe(true);
  });
});

describe('one address', () => {
  it('is turned away when it asks for too much, with health still answering', async () => {
    const strict = await testApp({
      limits: { ...LIMITS, requests: { requests: 3, seconds: 60 } },
    });
    for (let i = 0; i < 3; i += 1) await request(strict.app).get('/help').expect(200);
    const answer = await request(strict.app).get('/api/v1/session').expect(429);
    expect(answer.headers['retry-after']).toBe('60');
    expect(answer.headers['content-type']).toContain('application/problem+json');
    await request(strict.app).get('/health/live').expect(200);
    await strict.stop();
  });

  it('tries to sign in only so often, whoever it tries to be', async () => {
    const strict = await testApp({
      limits: { ...LIMITS, signIn: { requests: 2, seconds: 60 } },
    });
    await seed(strict.house.db);
    const agent = await signedIn(strict.app, emailOf('lead'));
    const post = (email: string) =>
      request(strict.app).post('/api/v1/session').send({ email, password: 'x' });
    await post('a@school.test').expect(401);
    await post('b@school.test').expect(429);
    await agent.get('/api/v1/session').expect(200);
    await strict.stop();
  });
});
