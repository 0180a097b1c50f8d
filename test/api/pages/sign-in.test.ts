import request from 'supertest';
import { emailOf, seed } from '../seed';
import { PASSWORD, testApp, type TestApp } from '../../support/api';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
});
afterAll(() => house.stop());

const tokenIn = (html: string): string => /name="_csrf" value="([0-9a-f]+)"/.exec(html)?.[1] ?? '';

/** Opens the form, as a browser does, and fills it in. */
async function signIn(agent: ReturnType<typeof request.agent>, email: string, password: string) {
  const form = await agent.get('/sign-in');
  return agent
    .post('/sign-in')
    .type('form')
    .send({ _csrf: tokenIn(form.text), email, password });
}

describe('signing in on the page', () => {
  it('leads to today, under a new session id', async () => {
    const agent = request.agent(house.app);
    const before = (await agent.get('/sign-in')).headers['set-cookie'];
    const answer = await signIn(agent, emailOf('lead'), PASSWORD);
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/today');
    expect(idIn(answer.headers['set-cookie'])).toBeTruthy();
    expect(idIn(answer.headers['set-cookie'])).not.toBe(idIn(before));
  });
});

const idIn = (cookies: unknown): string => String(cookies).split(';')[0] ?? '';
