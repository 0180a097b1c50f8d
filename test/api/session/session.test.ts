import request from 'supertest';
import { BASE_URL, PASSWORD, signedIn, testApp, testConfig, type TestApp } from '../../support/api';
import { emailOf, personOf, seed } from '../seed';
import { coversTwoIn } from './two-partnerships';

let clock = Date.now();
let house: TestApp;
beforeAll(async () => {
  house = await testApp({ now: () => clock });
  await seed(house.house.db);
});
afterAll(() => house?.stop());
beforeEach(() => {
  clock = Date.now();
});

const signIn = (email: string, password: string) =>
  request(house.app).post('/api/v1/session').send({ email, password });
const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
  String(answer.headers['set-cookie']);

describe('signing in', () => {
  it('gives a cookie that scripts cannot read and other sites do not send', async () => {
    const answer = await signIn(emailOf('lead'), PASSWORD).expect(204);
    expect(cookieOf(answer)).toMatch(/^sixth-day=.*; Path=\/; .*HttpOnly; SameSite=Lax/);
  });

  it('gives one for TLS only, bound to this host, where people come over TLS', async () => {
    const config = { ...testConfig, baseUrl: BASE_URL.replace('http:', 'https:'), proxies: 1 };
    const secure = await testApp({ config });
    await seed(secure.house.db);
    const answer = await request(secure.app)
      .post('/api/v1/session')
      .set('X-Forwarded-Proto', 'https')
      .send({ email: emailOf('lead'), password: PASSWORD });
    expect(cookieOf(answer)).toMatch(/^__Host-sixth-day=.*; Path=\/; .*HttpOnly; Secure; SameSite=Lax/);
    expect(answer.headers['strict-transport-security']).toContain('max-age=31536000');
    await secure.stop();
  });

  it('takes an address in capitals, and the password exactly', async () => {
    await signIn(emailOf('lead').toUpperCase(), PASSWORD).expect(204);
    await signIn(emailOf('lead'), ` ${PASSWORD}`).expect(401);
  });

  it('says the same of a wrong password and of an address that nobody has', async () => {
    const wrong = await signIn(emailOf('headteacher'), 'wrong').expect(401);
    const nobody = await signIn('nobody@school.test', 'wrong').expect(401);
    expect({ ...(wrong.body as object), instance: '' }).toEqual({ ...(nobody.body as object), instance: '' });
  });

  it('is refused to somebody whose offices have all run out', async () => {
    const answer = await signIn(emailOf('former'), PASSWORD).expect(403);
    expect(answer.body).toMatchObject({ title: 'No office held today' });
  });

  it('begins a session of its own: an id that was planted before is worth nothing', async () => {
    const planted = cookieOf(await request(house.app).get('/sign-in')).split(';')[0] ?? '';
    expect(planted).toContain('sixth-day=');
    const answer = await request(house.app)
      .post('/api/v1/session')
      .set('Cookie', planted)
      .send({ email: emailOf('lead'), password: PASSWORD })
      .expect(204);
    expect(cookieOf(answer).split(';')[0]).not.toBe(planted);
    await request(house.app).get('/api/v1/session').set('Cookie', planted).expect(401);
  });
});

describe('a session', () => {
  it('ends with signing out: the cookie says nothing any more', async () => {
    const cookie = cookieOf(await signIn(emailOf('lead'), PASSWORD)).split(';')[0] ?? '';
    await request(house.app).get('/api/v1/session').set('Cookie', cookie).expect(200);
    await request(house.app).delete('/api/v1/session').set('Cookie', cookie).expect(204);
    await request(house.app).get('/api/v1/session').set('Cookie', cookie).expect(401);
  });

  it('cannot be made up or changed', async () => {
    const cookie = cookieOf(await signIn(emailOf('lead'), PASSWORD)).split(';')[0] ?? '';
    await request(house.app)
      .get('/api/v1/session')
      .set('Cookie', `${cookie.slice(0, -3)}abc`)
      .expect(401);
    await request(house.app).get('/api/v1/session').set('Cookie', 'sixth-day=s%3Aguess.guess').expect(401);
  });

  it('ends when its row is deleted, and twelve hours after signing in however busy', async () => {
    const agent = await signedIn(house.app, emailOf('lead'));
    clock += 11 * 60 * 60_000;
    await agent.get('/api/v1/session').expect(200);
    clock += 2 * 60 * 60_000;
    await agent.get('/api/v1/session').expect(401);

    clock = Date.now();
    const other = await signedIn(house.app, emailOf('lead'));
    await house.house.pool.query('delete from sessions');
    await other.get('/api/v1/session').expect(401);
  });

  it('ends half an hour after it was last used', async () => {
    const agent = await signedIn(house.app, emailOf('lead'));
    const { rows } = await house.house.pool.query<{ minutes: number }>(
      `select round(extract(epoch from expire - now() at time zone 'utc') / 60)::int as minutes from sessions
       where sess ->> 'person' = $1`,
      [personOf('lead')],
    );
    expect(rows.map((row) => row.minutes)).toContain(30);
    await house.house.pool.query(
      "update sessions set expire = now() at time zone 'utc' - interval '1 second'",
    );
    await agent.get('/api/v1/session').expect(401);
  });

  it('loses an office at once when it is taken away', async () => {
    const agent = await signedIn(house.app, emailOf('other-lead'));
    await agent.get('/api/v1/pupils').expect(200);
    await house.house.pool.query("update offices set held_to = '2021-01-01' where person_id = $1", [
      personOf('other-lead'),
    ]);
    await agent.get('/api/v1/pupils').expect(401);
  });

  it('acts only in an office that is held', async () => {
    const agent = await signedIn(house.app, emailOf('both'));
    expect((await agent.get('/api/v1/session')).body).toMatchObject({
      office: 'lead',
      offices: ['lead', 'headteacher'],
      schools: [{ name: 'Example School' }],
    });
    await agent.put('/api/v1/session/office').send({ office: 'administrator' }).expect(422);
    await agent.put('/api/v1/session/office').send({ office: 'headteacher' }).expect(204);
    expect((await agent.get('/api/v1/session')).body).toMatchObject({
      schools: [{ name: 'Specimen School' }],
    });
  });
});

coversTwoIn(() => house);
