import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Right } from '../../../api/permissions';
import { PERMISSIONS } from '../../../api/permissions';
import { OPERATIONS } from '../../../api/rest/operations';
import type { Operation } from '../../../api/rest/operation';
import type { Office } from '../../../rules/case/people';
import { aRegistration, signedIn, testApp, type Agent, type TestApp } from '../../support/api';
import { emailOf, SCHOOL, seed, seedPupil } from '../seed';

interface Problem {
  status: number;
  errors?: { field: string; message: string }[];
}

let house: TestApp;
let pupil: string;
const as: Partial<Record<Office, Agent>> = {};
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
  pupil = await seedPupil(house.house.db);
  for (const office of ['lead', 'headteacher', 'inclusion-officer', 'administrator'] as const) {
    as[office] = await signedIn(house.app, emailOf(office));
    as[office].set('Access-Reason', 'To see what is refused');
  }
});
afterAll(() => house?.stop());

/** Somebody who may. */
function agentFor(id: Right): Agent {
  const permission = PERMISSIONS[id];
  const office = permission === 'anybody' ? 'lead' : (permission[0] ?? 'lead');
  return as[office] as Agent;
}

const addressOf = (path: string): string =>
  `/api/v1${path.replace('{pupil}', pupil).replaceAll(/\{\w+\}/g, SCHOOL)}`;

async function send({ id, method, path }: Operation, body: unknown): Promise<Problem> {
  const agent = agentFor(id);
  const answer = await agent[method](addressOf(path)).send(body as object);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  return answer.body as Problem;
}

const fieldsOf = (problem: Problem): string[] => (problem.errors ?? []).map((error) => error.field);
const taking = OPERATIONS.filter((operation) => operation.body);
const keysOf = (operation: Operation): string[] => Object.keys((operation.body as z.ZodObject).shape);

describe.each(taking)('$method $path', (operation) => {
  it.each([...keysOf(operation)])('names the field %s when it is nonsense', async (field) => {
    // A wrong password may hold anything: it is only wrong. The id of a deadline question is the caller's own.
    const unseen = operation.id === 'sign-in' || operation.ownId ? '' : '\u0007';
    for (const nonsense of [{ not: 'this' }, [[]], -0.5, unseen]) {
      const fields = fieldsOf(await send(operation, { [field]: nonsense }));
      expect(fields.some((name) => name === field || name.startsWith(`${field}.`))).toBe(true);
    }
  });

  it('names a field that it does not have', async () => {
    const fields = fieldsOf(await send(operation, { surplus: 1 }));
    expect(fields).toContain('surplus');
  });

  if (!operation.ownId) {
    it('names an id that is none', async () => {
      expect(fieldsOf(await send(operation, { id: 'mine' }))).toContain('id');
    });
  }

  it.each([
    ['a list', []],
    ['a list of nonsense', [1, 2]],
  ])('refuses %s', async (_what, body) => {
    expect(fieldsOf(await send(operation, body))).toEqual(['body']);
  });
});

const post = (path: string) => (as.lead as Agent).post(path.replace('{pupil}', pupil));

describe('what no field takes', () => {
  const review = '/api/v1/pupils/{pupil}/commands/record-review';
  const good = { on: '2026-11-02', marks: [], toFamily: 'A good week', note: '' };
  it.each([
    ['on', '2026-02-30', 'Enter the day of the review as a real date, such as 2026-11-02'],
    ['on', '2026-2-3', 'Enter the day of the review as a real date, such as 2026-11-02'],
    ['on', '0001-01-01', 'Enter the day of the review as a real date, such as 2026-11-02'],
    ['on', '9999-12-31', 'Enter the day of the review as a real date, such as 2026-11-02'],
    ['on', 20261102, 'Enter the day of the review as a date, such as 2026-11-02'],
    ['toFamily', '', 'Enter the sentence to the family'],
    ['toFamily', '   ', 'Enter the sentence to the family'],
    ['toFamily', 'x'.repeat(5001), 'The sentence to the family must be 5,000 characters or fewer'],
    ['toFamily', 'a\u0000b', 'The sentence to the family must hold only characters that can be seen'],
    ['toFamily', 'a\u001b[31mb', 'The sentence to the family must hold only characters that can be seen'],
    ['toFamily', 'a\ud800b', 'The sentence to the family must hold only characters that can be seen'],
    ['marks', Array.from({ length: 11 }, () => ({})), 'The marks must be 10 items or fewer'],
    ['marks.0.mark', [{ target: 't1', mark: 'bad' }], 'The mark must be one of: met, partly, not-yet'],
  ])('%s: %j', async (field, value, message) => {
    const answer = await post(review).send({ ...good, [field.split('.')[0] ?? '']: value });
    expect(answer.status).toBe(422);
    const { errors } = answer.body as Problem;
    expect(errors).toContainEqual({ field, message });
  });

  it('names a school that is not one’s own, and every field of a new pupil that is wrong', async () => {
    const elsewhere = await (as.lead as Agent).post('/api/v1/pupils').send(aRegistration(randomUUID()));
    expect(elsewhere.body).toMatchObject({ status: 422, errors: [{ field: 'school' }] });
    const { registration, pupil: facts, ...rest } = aRegistration(SCHOOL);
    const contacts = [{ ...registration.contacts[0], email: 'not an address' }];
    const wrong = await (as.lead as Agent)
      .post('/api/v1/pupils')
      .send({ ...rest, registration: { ...registration, contacts }, pupil: { ...facts, yearGroup: 99 } });
    expect(fieldsOf(wrong.body as Problem)).toEqual(['registration.contacts.0.email', 'pupil.yearGroup']);
  });

  it('takes no policy, calendar or actor from a body', async () => {
    const wrong = await (as.lead as Agent)
      .post('/api/v1/pupils')
      .send({ ...aRegistration(SCHOOL), policy: {}, calendar: {}, actor: {} });
    expect(fieldsOf(wrong.body as Problem)).toEqual(['policy', 'calendar', 'actor']);
  });

  it.each([
    [
      'a year that ends before it begins',
      [{ name: 'Y', from: '2026-09-01', to: '2026-08-31', terms: [] }],
      'calendar.years.0.to',
    ],
    [
      'two years that overlap',
      [
        { name: 'A', from: '2026-09-01', to: '2027-08-31', terms: [] },
        { name: 'B', from: '2027-08-31', to: '2028-08-31', terms: [] },
      ],
      'calendar.years',
    ],
    ['no year at all', [], 'calendar.years'],
  ])('refuses a calendar with %s', async (_what, years, field) => {
    const path = `/api/v1/schools/${SCHOOL}/calendar`;
    const answer = await (as.administrator as Agent).put(path).send({ calendar: { years }, note: '' });
    expect(answer.status).toBe(422);
    expect(fieldsOf(answer.body as Problem)).toContain(field);
  });
});

describe('what is no request at all', () => {
  const incident = '/api/v1/pupils/{pupil}/commands/record-incident';

  it('malformed JSON is named', async () => {
    const answer = await post(incident).type('application/json').send('{"on": ');
    expect(answer.body).toMatchObject({ status: 400, title: 'Malformed JSON', errors: [{ field: 'body' }] });
  });

  it.each(['"text"', '7', 'null', 'true'])('a body of %s is malformed', async (body) => {
    const answer = await post(incident).type('application/json').send(body);
    expect(answer.status).toBe(400);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a body that is %s is refused',
    async (type) => {
      await post(incident).type(type).send('on=2026-11-02').expect(415);
    },
  );

  it('a body in a character set or encoding that nobody knows is refused', async () => {
    await post(incident).set('Content-Type', 'application/json; charset=klingon').send('{}').expect(415);
    await post(incident).type('application/json').set('Content-Encoding', 'klingon').send('{}').expect(415);
  });

  it('a body that is too large is refused', async () => {
    await post(incident)
      .send({ on: '2026-11-02', what: 'x'.repeat(300_000) })
      .expect(413);
  });

  it('deep nesting and a polluted prototype are only bad input', async () => {
    const deep = '{"on":'.repeat(5_000) + '1' + '}'.repeat(5_000);
    expect((await post(incident).type('application/json').send(deep)).status).toBe(422);
    const polluted = '{"__proto__": {"admin": true}, "constructor": {"prototype": {}}}';
    expect((await post(incident).type('application/json').send(polluted)).status).toBe(422);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('an Idempotency-Key that is none is named', async () => {
    const answer = await post(incident)
      .set('Idempotency-Key', 'again')
      .send({ on: '2026-11-02', what: 'Something' });
    expect(answer.status).toBe(422);
    expect(fieldsOf(answer.body as Problem)).toEqual(['Idempotency-Key']);
  });

  it.each([
    ['/api/v1/pupils?size=0', 'size'],
    ['/api/v1/pupils?size=x', 'size'],
    ['/api/v1/pupils?size=1e9', 'size'],
    ['/api/v1/pupils?after=a&after=b', 'after'],
    ['/api/v1/pupils?nonsense=1', 'nonsense'],
    ['/api/v1/meetings?from=tomorrow', 'from'],
  ])('%s names %s', async (path, field) => {
    const answer = await (as.lead as Agent).get(path);
    expect(answer.status).toBe(422);
    expect(fieldsOf(answer.body as Problem)).toContain(field);
  });

  it('a place that is none of ours, and signs in a search, are only a list', async () => {
    const lead = as.lead as Agent;
    await lead.get('/api/v1/pupils?after=nonsense').expect(200);
    await lead.post('/api/v1/pupils/search').send({ search: '%_\'"' }).expect(200);
  });

  it('an address that cannot be read is refused, one that is unknown not found', async () => {
    await (as.lead as Agent).get('/api/v1/pupils/%E0%A4%A').expect(400);
    await (as.lead as Agent).get('/api/v1/nothing').expect(404);
    await post('/api/v1/pupils/{pupil}/commands/fly').send({}).expect(404);
    await post('/api/v1/pupils/{pupil}/commands/register-pupil').send({}).expect(404);
  });
});

describe('while the engine is down', () => {
  it('a change is told to come again, and nothing is lost or done', async () => {
    const incident = { on: '2026-11-02', what: 'Something' };
    const answer = await post('/api/v1/pupils/{pupil}/commands/open-stage-1').send({});
    expect(answer.status).toBe(409);
    const registering = await (as.lead as Agent).post('/api/v1/pupils').send(aRegistration(SCHOOL));
    expect(registering.status).toBe(503);
    expect(registering.headers['retry-after']).toBe('10');
    expect(registering.body).toMatchObject({ title: 'No changes can be taken just now' });
    expect((await post('/api/v1/pupils/{pupil}/preview/record-incident').send(incident)).status).toBeLessThan(
      500,
    );
  });
});
