import type { AddressInfo } from 'node:net';
import { signIn as signInTo } from '../../../local/demo/client';
import request from 'supertest';
import { codeAt, stepAt } from '../../../api/second-factor/totp';
import { openSecret } from '../../../api/second-factor/secrets';
import { credentialsOf } from '../../../database/credentials';
import { PASSWORD, testApp, testConfig, type TestApp } from '../../support/api';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { emailOf, personOf, seed } from '../seed';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
});
afterAll(() => house?.stop());

const signIn = (email: string, password: string) =>
  request(house.app).post('/api/v1/session').send({ email, password });

describe('one’s own sessions', () => {
  it('are listed with their browser; another one is ended with a click, and nobody else’s', async () => {
    const agent = await sessionFor(house, personOf('lead'));
    const other = request.agent(house.app);
    other.set(
      'User-Agent',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
    );
    await other
      .post('/api/v1/session')
      .send({ email: emailOf('lead'), password: PASSWORD })
      .expect(204);
    const head = await sessionFor(house, personOf('headteacher'));

    const { text } = await agent.get('/account').expect(200);
    expect(text).toContain('Firefox on Windows');
    expect(text).toContain('This is the one you are using');
    const ends = [...text.matchAll(/action="(\/account\/sessions\/[0-9a-f]{64}\/end)"/g)];
    expect(ends).toHaveLength(1);
    const [[, end = ''] = []] = ends;
    await head.post(end).type('form').send({ _csrf: FORM_TOKEN }).expect(303);
    await other.get('/api/v1/session').expect(200);
    await agent.post(end).type('form').send({ _csrf: FORM_TOKEN }).expect(303);
    await other.get('/api/v1/session').expect(401);
    await agent.get('/account').expect(200);
  });
});

describe('one’s own password', () => {
  it('is changed by whoever knows it, and ends every session of the account', async () => {
    const agent = await sessionFor(house, personOf('headteacher'));
    const other = await sessionFor(house, personOf('headteacher'));
    const lead = await sessionFor(house, personOf('lead'));
    const fresh = 'quite another invented password';
    const send = (current: string, password: string) =>
      agent.post('/account/password').type('form').send({ _csrf: FORM_TOKEN, current, password });
    expect((await send('wrong', fresh).expect(422)).text).toContain(
      'This is not the password that you have now',
    );
    expect((await send(PASSWORD, 'short').expect(422)).text).toContain('12 characters or more');
    const done = await send(PASSWORD, fresh).expect(303);
    expect(done.headers['location']).toBe('/sign-in');
    await agent.get('/api/v1/session').expect(401);
    await other.get('/api/v1/session').expect(401);
    await lead.get('/api/v1/session').expect(200);
    await signIn(emailOf('headteacher'), PASSWORD).expect(401);
    await signIn(emailOf('headteacher'), fresh).expect(204);
  });
});

describe('a second factor that is offered', () => {
  it('is set up on one’s own account, and asked for from then on', async () => {
    await signIn(emailOf('other-lead'), PASSWORD).expect(204);
    const agent = await sessionFor(house, personOf('other-lead'));
    expect((await agent.get('/account')).text).toContain('Set up a second factor');
    await agent.get('/account/second-factor').expect(200);
    const person = personOf('other-lead');
    const sealed = (await credentialsOf(house.house.db, person))?.secret ?? Buffer.alloc(0);
    const code = codeAt(openSecret(testConfig.masterKey, person, sealed), stepAt(Date.now()));
    const send = agent.post('/account/second-factor').type('form').send({ _csrf: FORM_TOKEN, code });
    expect((await send.expect(200)).text).toContain('Keep your recovery codes');
    expect((await agent.get('/account')).text).toContain('Recovery codes left: 10 of 10');
    expect((await agent.get('/account/second-factor')).headers['location']).toBe('/account');
    const answer = await signIn(emailOf('other-lead'), PASSWORD).expect(401);
    expect(answer.body).toMatchObject({ type: 'urn:sixth-day:problem:code-needed' });
  });
});

describe('a program that moves in by the front door', () => {
  it('leaves no session on the account once it has signed out', async () => {
    const agent = await sessionFor(house, personOf('inclusion-officer'));
    const count = async (): Promise<number> =>
      (await agent.get('/account').expect(200)).text.split('Another program').length;
    const before = await count();
    const server = house.app.listen(0);
    const { port } = server.address() as AddressInfo;
    const program = await signInTo(`http://127.0.0.1:${port}`, emailOf('inclusion-officer'), PASSWORD);
    const during = await count();
    await program.signOut();
    const after = await count();
    server.closeAllConnections();
    server.close();
    expect(during).toBeGreaterThan(before);
    expect(after).toBe(before);
  });
});
