import request from 'supertest';
import { notifyGateway } from '../../../gateway/notify';
import type { Agent } from '../../support/api';
import { startNotifyServer, type NotifyServer } from '../../support/notify-server';
import { until } from '../../support/until';
import { familyHouse, post, type ALink, type FamilyHouse } from './a-family';

let notify: NotifyServer;
let house: FamilyHouse;
beforeAll(async () => {
  notify = await startNotifyServer();
  house = await familyHouse({ gateway: notifyGateway(notify.settings) });
});
afterAll(async () => {
  await house?.stop();
  await notify?.stop();
});

const NUMBERS = ['+447700900101', '+447700900102', '+447700900103', '+447700900104'];

/** One of a family, with a mobile number of their own; and perhaps with no e-mail address. */
async function withMobile({ email = '' } = {}): Promise<{ alex: ALink; number: string }> {
  const { alex } = await house.family();
  const number = NUMBERS.shift() ?? '';
  await house.house.db
    .updateTable('contacts')
    .set({ phone: number.replace('+44', '0'), email })
    .where('id', '=', alex.contact.id)
    .execute();
  return { alex, number };
}

const textsTo = (number: string): string[] =>
  notify.handed.filter(({ phone_number }) => phone_number === number).map(({ body }) => body);

/** Asks at the door, and reads the code on the telephone. */
async function codeFor(agent: Agent, { path }: ALink, number: string): Promise<string> {
  const before = textsTo(number).length;
  await post(agent, path, {}).then((answer) => expect(answer.headers['location']).toBe('/f/code'));
  await until('the code is on the telephone', async () => textsTo(number).length > before);
  return /\b\d{6}\b/.exec(textsTo(number).at(-1) ?? '')?.[0] ?? '';
}

describe('a code by text (L1)', () => {
  it('goes to whoever has a mobile number and no e-mail address, and opens the page', async () => {
    const { alex, number } = await withMobile();
    const agent = request.agent(house.app);
    const code = await codeFor(agent, alex, number);
    expect((await post(agent, '/f/code', { code })).headers['location']).toBe('/family');
  });

  it('says nothing of a pupil, a school or a name', async () => {
    const { alex, number } = await withMobile();
    await codeFor(request.agent(house.app), alex, number);
    expect(textsTo(number).join()).not.toMatch(/Rowan|Alex|Example|School|suspen|exclu/i);
  });

  it('counts like each other code: after three in 15 minutes no fourth is sent', async () => {
    const { alex, number } = await withMobile();
    const agent = request.agent(house.app);
    for (let at = 0; at < 3; at += 1) await codeFor(agent, alex, number);
    await post(agent, '/f/code/again', { by: 'text' }, '/f/code').then((a) => expect(a.status).toBe(303));
    expect(textsTo(number)).toHaveLength(3);
  });

  it('is there to be chosen by whoever has an e-mail address too', async () => {
    const email = 'both@home.test';
    const { alex, number } = await withMobile({ email });
    const agent = request.agent(house.app);
    await post(agent, alex.path, {});
    await until('the code is in the mail', async () => (await house.codesSentTo(email)).length === 1);
    expect(textsTo(number)).toEqual([]);
    await post(agent, '/f/code/again', { by: 'text' }, '/f/code');
    await until('the code is on the telephone', async () => textsTo(number).length === 1);
    expect(await house.codesSentTo(email)).toHaveLength(1);
  });

  it('is offered to everybody alike: a good link and a bad one lead to the same words', async () => {
    const { alex } = await house.family();
    const pages = await Promise.all(
      [alex.path, '/f/none-such'].map(async (path) => {
        const agent = request.agent(house.app);
        await post(agent, path, {});
        return [await agent.get(path), await agent.get('/f/code')].map(({ text }) => [
          text.includes('your email address or your mobile phone'),
          text.includes('Send it to my mobile phone'),
        ]);
      }),
    );
    expect(pages[0]).toEqual(pages[1]);
    expect(pages[0]).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
