import pino from 'pino';
import { Writable } from 'node:stream';
import request from 'supertest';
import { PASSWORD, testApp, type TestApp } from '../support/api';
import { emailOf, seed, seedPupil } from './seed';

const lines: string[] = [];
const log = pino(
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  }),
);

let house: TestApp;
beforeAll(async () => {
  house = await testApp({ log });
  await seed(house.house.db);
});
afterAll(() => house?.stop());

describe('the log', () => {
  it('has a line for each request, and no personal data in it', async () => {
    const pupil = await seedPupil(house.house.db);
    const agent = request.agent(house.app);
    await agent.post('/api/v1/session').send({ email: emailOf('lead'), password: PASSWORD });
    await agent.get('/api/v1/pupils?search=Rowan');
    await agent.post(`/api/v1/pupils/${pupil}/commands/record-incident`).send({ what: 'Threw a chair' });
    await agent.get('/nothing/at/all?name=Rowan');
    await agent.get('/f/the-secret-of-a-link');
    const all = lines.join('');
    expect(lines.map((line) => (JSON.parse(line) as { req: { path: string } }).req.path)).toEqual([
      '/api/v1/session',
      '/api/v1/pupils',
      `/api/v1/pupils/${pupil}/commands/record-incident`,
      '/nothing/at/all',
      '/f/…',
    ]);
    expect(all).not.toMatch(/Rowan|chair|the-secret|school\.test|cookie|127\.0\.0\.1|::1/i);
    expect(all).not.toContain(PASSWORD);
  });

  it('shows where something failed, not what was sent, and the page shows the reference to it', async () => {
    lines.length = 0;
    await house.house.pool.query('alter table people rename to away');
    const answer = await request(house.app)
      .post('/api/v1/session')
      .send({ email: 'somebody@home.test', password: 'secret words' });
    await house.house.pool.query('alter table away rename to people');
    expect(answer.body).toMatchObject({ status: 500, title: 'There is a problem with Sixth Day' });
    const { instance } = answer.body as { instance: string };
    const failure = lines.find((line) => line.includes('request failed')) ?? '';
    expect(failure).toContain(instance.replace('urn:uuid:', ''));
    expect(failure).toContain('people.ts');
    expect(lines.join('')).not.toMatch(/somebody@home|secret words/);
  });
});
