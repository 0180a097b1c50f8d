import { PassThrough } from 'node:stream';
import pino from 'pino';
import request from 'supertest';
import { ALL_OFFICES } from '../../../api/words/offices';
import { verifyChain } from '../../../database/access-chain';
import { credentialsOf } from '../../../database/credentials';
import { insertOffice, insertPerson } from '../../../database/people';
import { PASSWORD, testApp, type Agent, type TestApp } from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { emailOf, OTHER_PARTNERSHIP, PARTNERSHIP, personOf, seed } from '../seed';

let house: TestApp;
let admin: Agent;
const logged: string[] = [];
beforeAll(async () => {
  const sink = new PassThrough();
  sink.on('data', (line: Buffer) => logged.push(line.toString()));
  house = await testApp({ log: pino(sink) });
  await seed(house.house.db);
  admin = await sessionFor(house, personOf('administrator'));
});
afterAll(() => house?.stop());

const REASON = 'Rang on the school’s number: it is forgotten';
const SHOWN = /<code class="sd-key">([^<]+)<\/code>/;
const passwordIn = (html: string): string => SHOWN.exec(html)?.[1] ?? '';
const pageOf = (person: string): string => `/partnership/people/${person}/password`;
const formIn = (html: string): string => /name="commandId" value="([^"]+)"/.exec(html)?.[1] ?? '';

const signIn = (name: string, password: string) =>
  request(house.app)
    .post('/api/v1/session')
    .send({ email: emailOf(name), password });

/** Opens the form as it is drawn, and sends it. */
const open = async (person: string): Promise<string> => formIn((await admin.get(pageOf(person))).text);
const send = (person: string, commandId: string, reason = REASON, by = admin) =>
  by.post(pageOf(person)).type('form').send({ _csrf: FORM_TOKEN, commandId, reason });
const give = async (name: string) => send(personOf(name), await open(personOf(name)));

const lastDeeds = async (name: string): Promise<object[]> => {
  const { rows } = await house.house.pool.query<object>(
    "select person, office, what, reason from access_log where about = 'person' and subject = $1 order by number",
    [personOf(name)],
  );
  return rows;
};

describe('a password that is forgotten', () => {
  it('gives way to a new first one, shown once to the administrator; the person is signed out everywhere', async () => {
    const [lead, elsewhere] = [
      await sessionFor(house, personOf('lead')),
      await sessionFor(house, personOf('lead')),
    ];
    const other = await sessionFor(house, personOf('headteacher'));
    const answer = (await give('lead')).text;
    const given = passwordIn(answer);
    expect(given).toMatch(/^([2-9a-hjkmnp-z]{5}-){3}[2-9a-hjkmnp-z]{5}$/);
    for (const agent of [lead, elsewhere]) await agent.get('/api/v1/session').expect(401);
    await other.get('/api/v1/session').expect(200);
    await signIn('lead', PASSWORD).expect(401);
    await signIn('lead', given).expect(204);
    const office = { person: personOf('administrator'), office: 'administrator' };
    expect(await lastDeeds('lead')).toEqual([{ ...office, what: 'password-given', reason: REASON }]);
    expect(await verifyChain(house.house.db)).toHaveProperty('last');
    const log = wordsOf((await admin.get(pageOf(personOf('lead')))).text);
    expect(log).toContain('New first password given');
    expect(log).toContain(REASON);
  });

  it('is nowhere afterwards: not in a cache, a log, an address or the record', async () => {
    const answer = await give('lead');
    const given = passwordIn(answer.text);
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(answer.headers['location']).toBeUndefined();
    for (const path of ['/partnership', pageOf(personOf('lead')), '/today'])
      expect((await admin.get(path).expect(200)).text).not.toContain(given);
    for (const table of ['credentials', 'people', 'sessions', 'access_log', 'idempotency_keys', 'notices']) {
      const { rows } = await house.house.pool.query(`select * from ${table}`);
      expect(JSON.stringify(rows)).not.toContain(given);
    }
    expect(logged.join('')).toContain(pageOf(personOf('lead')));
    expect(logged.join('')).not.toContain(given);
  });

  it('can be changed by its person under Your account, as any other', async () => {
    const given = passwordIn((await give('both')).text);
    const agent = await sessionFor(house, personOf('both'));
    const own = { _csrf: FORM_TOKEN, current: given, password: 'chosen by themselves afterwards' };
    await agent.post('/account/password').type('form').send(own).expect(303);
    await signIn('both', given).expect(401);
    await signIn('both', own.password).expect(204);
  });

  it('need not wait for the wrong ones that were tried before', async () => {
    for (let n = 0; n < 5; n += 1) await signIn('other-lead', 'what was it').expect(401);
    await signIn('other-lead', PASSWORD).expect(429);
    await signIn('other-lead', passwordIn((await give('other-lead')).text)).expect(204);
  });

  it('leaves the second factor as it is', async () => {
    const secret = Buffer.from('sealed, for all that is asked of it here');
    const confirmedAt = '2026-09-01T09:00:00.000Z';
    const { db } = house.house;
    const personId = personOf('chair');
    await db.insertInto('credentials').values({ personId, secret, lastStep: 7 }).execute();
    await db.updateTable('credentials').set({ confirmedAt }).where('personId', '=', personId).execute();
    await give('chair');
    expect(await credentialsOf(db, personId)).toMatchObject({ secret, lastStep: 7 });
    expect((await credentialsOf(db, personId))?.confirmedAt).not.toBeNull();
  });

  it('asks why, and says so where nothing is said', async () => {
    const form = await open(personOf('headteacher'));
    const without = await send(personOf('headteacher'), form, 'Forgot').expect(422);
    expect(without.text).toContain('Give the reason, in 10 characters or more');
    expect(formIn(without.text)).toBe(form);
    await signIn('headteacher', PASSWORD).expect(204);
  });
});

describe('the form of it, sent twice', () => {
  it('has given one already: the one that was shown goes on working, and another is offered', async () => {
    const form = await open(personOf('headteacher'));
    const given = passwordIn((await send(personOf('headteacher'), form).expect(200)).text);
    const again = await send(personOf('headteacher'), form).expect(409);
    expect(wordsOf(again.text)).toContain('A new first password has been given already');
    expect(again.text).not.toMatch(SHOWN);
    await signIn('headteacher', given).expect(204);
    const another = await send(personOf('headteacher'), formIn(again.text)).expect(200);
    await signIn('headteacher', given).expect(401);
    await signIn('headteacher', passwordIn(another.text)).expect(204);
  });

  it('gives one when both arrive at the same moment', async () => {
    const before = (await lastDeeds('inclusion-officer')).length;
    const form = await open(personOf('inclusion-officer'));
    const both = await Promise.all([1, 2].map(() => send(personOf('inclusion-officer'), form)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [given = ''] = both.map(({ text }) => passwordIn(text)).filter((one) => one !== '');
    await signIn('inclusion-officer', given).expect(204);
    expect(await lastDeeds('inclusion-officer')).toHaveLength(before + 1);
  });
});

describe('a password that is not this administrator’s to give', () => {
  const FORM = '11111111-1111-4111-8111-111111111111';

  it('is one’s own: that is changed under Your account', async () => {
    const own = personOf('administrator');
    const page = await admin.get(pageOf(own)).expect(200);
    expect(page.text).toContain('href="/account/password"');
    expect(formIn(page.text)).toBe('');
    await send(own, FORM).expect(409);
    await signIn('administrator', PASSWORD).expect(204);
  });

  it('is that of an account which another partnership keeps (A2): only its own administrators give one', async () => {
    const { db } = house.house;
    const who = { id: 'covers', name: 'Ola', email: 'ola@council.test', passwordHash: 'their own' };
    await insertPerson(db, { ...who, partnershipId: OTHER_PARTNERSHIP });
    const office = { personId: who.id, office: 'inclusion-officer', schoolId: null } as const;
    const held = { partnershipId: PARTNERSHIP, heldFrom: '2020-09-01', heldTo: null, covers: true };
    await insertOffice(db, { ...office, ...held });
    for (const page of [await admin.get(pageOf(who.id)).expect(200), await send(who.id, FORM).expect(409)])
      expect(wordsOf(page.text)).toContain('Only its own administrators give a new password');
    expect(await credentialsOf(db, who.id)).toBeUndefined();
  });

  it('is that of somebody of another partnership, who is not found', async () => {
    const { db } = house.house;
    const who = { id: 'stranger', name: 'Zeb', email: 'zeb@council.test', passwordHash: 'their own' };
    await insertPerson(db, { ...who, partnershipId: OTHER_PARTNERSHIP });
    await admin.get(pageOf(who.id)).expect(404);
    await send(who.id, FORM).expect(404);
    await admin.get(pageOf('nobody')).expect(404);
    expect(await credentialsOf(db, who.id)).toBeUndefined();
  });

  it.each(ALL_OFFICES.filter((office) => office !== 'administrator'))(
    'is anybody’s, for whoever acts as %s',
    async (office) => {
      const by = await sessionFor(house, personOf(office));
      await by.get(pageOf(personOf('administrator'))).expect(404);
      await send(personOf('administrator'), FORM, REASON, by).expect(403);
      await signIn('administrator', PASSWORD).expect(204);
    },
  );
});
