import request from 'supertest';
import { BASE_URL, signedIn, testApp, type Agent, type TestApp } from '../../support/api';
import { emailOf, seed, seedPupil } from '../seed';

let house: TestApp;
let pupil: string;
let lead: Agent;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
  pupil = await seedPupil(house.house.db);
  lead = await signedIn(house.app, emailOf('lead'));
});
afterAll(() => house?.stop());

const look = () => lead.post(`/api/v1/pupils/${pupil}/preview/record-incident`);
const incident = { on: '2026-11-02', what: 'Something' };

describe('a change that another website asks for', () => {
  it.each([
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Site', 'same-site'],
    ['Origin', 'https://elsewhere.test'],
    ['Origin', 'null'],
  ])('is refused by the API: %s: %s', async (header, value) => {
    const answer = await look().set(header, value).send(incident);
    expect(answer.body).toMatchObject({ status: 403, title: 'Sent from another website' });
  });

  it.each([
    ['Sec-Fetch-Site', 'same-origin'],
    ['Sec-Fetch-Site', 'none'],
    ['Origin', BASE_URL],
  ])('our own is taken: %s: %s', async (header, value) => {
    expect((await look().set(header, value).send(incident)).status).not.toBe(403);
  });

  it('cannot come as a form: that is no JSON', async () => {
    await look().type('form').send({ on: '2026-11-02' }).expect(415);
  });

  it('cannot sign somebody in', async () => {
    const path = '/api/v1/session';
    const credentials = { email: emailOf('lead'), password: 'x' };
    await request(house.app).post(path).set('Sec-Fetch-Site', 'cross-site').send(credentials).expect(403);
  });

  it.each([{}, { _csrf: 'guessed' }, { _csrf: ['a', 'b'] }])(
    'needs the token of a page: %j',
    async (body) => {
      const answer = await lead
        .post('/offices')
        .type('form')
        .send({ office: 'lead', ...body });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain('This form can no longer be used');
    },
  );

  it('is taken with the token', async () => {
    const both = await signedIn(house.app, emailOf('both'));
    const page = await both.get('/offices').expect(200);
    const _csrf = /name="_csrf" value="([0-9a-f]+)"/.exec(page.text)?.[1];
    await both.post('/offices').type('form').send({ office: 'headteacher', _csrf }).expect(303);
    expect((await both.get('/api/v1/session')).body).toMatchObject({ office: 'headteacher' });
    const not = await both.post('/offices').type('form').send({ office: 'administrator', _csrf });
    expect([not.status, not.text.includes('Choose an office that you hold')]).toEqual([422, true]);
    await both.post('/sign-out').type('form').send({}).expect(403);
    await both.post('/sign-out').type('form').send({ _csrf }).expect(303);
    await both.get('/api/v1/session').expect(401);
  });
});

describe('what a browser is told', () => {
  it('nothing inline, nothing from elsewhere, no frame, no cache', async () => {
    const { headers } = await request(house.app).get('/sign-in');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|http:|https:|data:/);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('a new nonce for each page, and no script without it', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => request(house.app).get('/help')));
    const nonceOf = (text = ''): string => /nonce="([^"]+)"/.exec(text)?.[1] ?? '';
    expect(nonceOf(one?.text)).not.toBe(nonceOf(two?.text));
    expect(one?.headers['content-security-policy']).toContain(nonceOf(one?.text));
    expect(one?.text).not.toMatch(/<script(?![^>]*nonce=)|\son\w+=|style=/);
  });

  it('to keep the assets, whose addresses change with what they hold', async () => {
    const page = await request(house.app).get('/help');
    const urls = [...page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(urls).toHaveLength(3);
    for (const url of urls) {
      const { headers } = await request(house.app).get(url).expect(200);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
    await request(house.app).get('/assets/../config.ts').expect(404);
  });
});
