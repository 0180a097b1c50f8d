import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import request from 'supertest';
import { PASSWORD, testApp, type Agent, type TestApp } from '../../support/api';
import { emailOf, seed } from '../seed';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
});
afterAll(() => house?.stop());

const tokenIn = (html: string): string => /name="_csrf" value="([0-9a-f]+)"/.exec(html)?.[1] ?? '';
const idIn = (answer: request.Response): string => String(answer.headers['set-cookie']).split(';')[0] ?? '';

/** Opens the form, as a browser does, and fills it in. */
async function signIn(agent: Agent, email: string, password: string) {
  const form = await agent.get('/sign-in');
  return agent
    .post('/sign-in')
    .type('form')
    .send({ _csrf: tokenIn(form.text), email, password });
}

describe('signing in on the page', () => {
  it('leads to today, under a new session id', async () => {
    const agent = request.agent(house.app);
    const before = await agent.get('/sign-in');
    const answer = await signIn(agent, emailOf('lead'), PASSWORD);
    expect([answer.status, answer.headers['location']]).toEqual([303, '/today']);
    expect(idIn(answer)).toBeTruthy();
    expect(idIn(answer)).not.toBe(idIn(before));
    expect((await agent.get('/sign-in')).headers['location']).toBe('/today');
    expect((await agent.get('/')).headers['location']).toBe('/today');
  });

  it('has signed in before the browser is sent on, however quick it is', async () => {
    const server = createServer(house.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await sql`
      create function slowly() returns trigger language plpgsql as
      $$ begin perform pg_sleep(0.2); return new; end $$`.execute(house.house.db);
    await sql`create trigger slowly before insert on sessions for each row execute function slowly()`.execute(
      house.house.db,
    );
    const cookieOf = (answer: Response) => String(answer.headers.get('set-cookie')).split(';')[0] ?? '';
    const form = await fetch(`${url}/sign-in`);
    const fields = { _csrf: tokenIn(await form.text()), email: emailOf('lead'), password: PASSWORD };
    // Settles with the first byte of the answer, as a browser goes on.
    const sentOn = await fetch(`${url}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: cookieOf(form), 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
    const today = await fetch(`${url}/today`, {
      redirect: 'manual',
      headers: { cookie: cookieOf(sentOn) },
    });
    expect(today.status).toBe(200);
    await sql`drop trigger slowly on sessions`.execute(house.house.db);
    server.closeAllConnections();
    server.close();
  });

  it('leads to where somebody was going', async () => {
    const agent = request.agent(house.app);
    await agent.get('/offices').expect(303);
    expect((await signIn(agent, emailOf('lead'), PASSWORD)).headers['location']).toBe('/offices');
  });

  it.each(['//elsewhere.test/offices', '/\\elsewhere.test'])('never leads elsewhere: %s', async (path) => {
    const agent = request.agent(house.app);
    await agent.get(path);
    expect((await signIn(agent, emailOf('lead'), PASSWORD)).headers['location']).toBe('/today');
  });

  it('says what is missing, in the summary and at the field', async () => {
    const answer = await signIn(request.agent(house.app), '', '');
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('<a href="#email">Enter your email address</a>');
    expect(answer.text).toContain('id="password-error"');
  });

  it('says that it was wrong, keeps the address and not the password, and prints it as text', async () => {
    const answer = await signIn(request.agent(house.app), '"><script>alert(1)</script>', 'not-the-password');
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('The email address or the password is wrong');
    expect(answer.text).not.toContain('<script>alert');
    expect(answer.text).not.toContain('not-the-password');
  });

  it('shows who is signed in, in which office, and the way out', async () => {
    const agent = request.agent(house.app);
    await signIn(agent, emailOf('lead'), PASSWORD);
    const page = await agent.get('/help');
    expect(page.text).toContain('Acting as: Lead, Example School');
    expect(page.text).not.toContain('Change office');
    expect(page.text).toContain('action="/sign-out"');
  });
});

describe('a page that is not there', () => {
  it('says so, in the frame', async () => {
    const answer = await request(house.app).get('/nothing');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('<h1 class="govuk-heading-l">Page not found</h1>');
  });
});
