import { randomUUID } from 'node:crypto';
import { waitsSince } from '../../api/interventions/stops';
import { eventsOf } from '../../database/events';
import { interventionsOf, waitingStops } from '../../database/interventions';
import { noticesOf } from '../../database/notices';
import { pupilWorkflowId } from '../../messages/ids';
import { pupilState } from '../../messages/pupil';
import { today } from '../support/a-partnership';
import { apiStack, bodyOf, type Agent, type ApiStack } from '../support/api';
import { FORM_TOKEN, sessionFor } from '../support/session';
import { suspendToday } from '../support/suspend-today';
import { until } from '../support/until';

let house: ApiStack;
/** Whether the mail server takes letters. */
let takes = true;
const people: Record<'first' | 'second', string> = { first: '', second: '' };
beforeAll(async () => {
  house = await apiStack({
    answer: () => (takes ? undefined : { code: 451, text: '4.3.0 come back later' }),
  });
  const { db } = house.stack.database;
  const first = await db
    .selectFrom('people')
    .select('id')
    .where('email', '=', 'administrator@school.test')
    .executeTakeFirstOrThrow();
  people.first = first.id;
  const made = await house.as.administrator
    .post('/api/v1/people')
    .send({
      name: 'Bea Second',
      email: 'second@school.test',
      password: 'a password that is long',
      office: 'administrator',
      school: null,
      from: today(),
    })
    .expect(201);
  people.second = bodyOf<{ id: string }>(made).id;
});
afterAll(() => house?.stop());

const db = () => house.stack.database.db;
const REASON = 'The engine is stuck on this case.';
const asAdmin = (pupil: string, which: 'first' | 'second' = 'first'): Promise<Agent> =>
  sessionFor(house, people[which], { reasons: { [pupil]: 'An operator was called' } });

async function suspended(): Promise<string> {
  const pupil = await house.register();
  await suspendToday(house, pupil);
  return pupil;
}

const allSent = (pupil: string) =>
  until(
    'its letters are sent',
    async () => (await noticesOf(db(), pupil)).every((n) => n.status === 'sent'),
    30,
  );
const deedsOf = async (pupil: string) =>
  (await interventionsOf(db(), pupilWorkflowId(pupil))).map(({ kind, deed, name }) => [kind, deed, name]);
const known = (pupil: string) =>
  house.stack.world.client.workflow.getHandle(pupilWorkflowId(pupil)).query(pupilState);
const incident = (pupil: string) =>
  house.as.lead
    .post(`/api/v1/pupils/${pupil}/commands/record-incident`)
    .send({ on: today(), what: 'A window was broken.' });

/** Fills a form in, reads what it asks once more, and says yes. */
async function twice(agent: Agent, path: string, fields: object = {}): Promise<string> {
  await agent.get(path).expect(200);
  const post = (more: object) =>
    agent
      .post(path)
      .type('form')
      .send({ _csrf: FORM_TOKEN, reason: REASON, commandId: id, ...fields, ...more });
  const id = randomUUID();
  expect((await post({ reason: '' }).expect(422)).text).toContain('Enter why');
  const check = await post({}).expect(200);
  expect(check.text).toContain('Nothing has been done yet');
  await post({ sure: 'yes' }).expect(303);
  // A double click.
  await post({ sure: 'yes' });
  return check.text;
}

describe('a step that failed (M3, N3)', () => {
  it('is listed across cases, and tried at once when an administrator says so, with a reason', async () => {
    const admin = house.as.administrator;
    expect((await admin.get('/operations').expect(200)).text).toContain('Nothing has failed');
    takes = false;
    const pupil = await suspended();
    const step = () => db().selectFrom('failedSteps').selectAll().execute();
    await until('the step has failed', async () => (await step()).length > 0);
    // The second wait is 15 seconds: long enough to be cut short.
    await until(
      'it has failed twice',
      async () => (await noticesOf(db(), pupil)).some((n) => n.attempts > 1),
      30,
    );
    const listed = async () => (await admin.get('/operations').expect(200)).text;
    await until('it waits for its next try', async () => (await listed()).includes('/try-now"'));
    const text = await listed();
    expect(text).toContain('Sending letters');
    const [, path = ''] = /href="(\/operations\/[^"]+\/try-now)"/.exec(text) ?? [];
    const me = await asAdmin(pupil);
    const history = await me.get(`/pupils/${pupil}/history`).expect(200);
    expect(history.text).toContain(`href="${path}"`);
    takes = true;
    const before = Date.now();
    await twice(me, path);
    await allSent(pupil);
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(await step()).toEqual([]);
    expect(await deedsOf(pupil)).toEqual([
      ['try-now', 'asked', 'Example administrator'],
      ['try-now', 'done', 'Example administrator'],
    ]);
    const after = await me.get(`/pupils/${pupil}/history`).expect(200);
    expect(after.text).toContain('Operator: a failed step tried at once, done');
    expect(after.text).toContain(REASON);
    await me.get(path).expect(404);
  }, 120_000);
});

describe('a case put back to a point (M3)', () => {
  it('takes from the record what happened since: nothing is lost, nothing is done twice', async () => {
    const pupil = await suspended();
    await incident(pupil).expect(200);
    await allSent(pupil);
    const events = await eventsOf(db(), pupil);
    const letters = await noticesOf(db(), pupil);
    const me = await asAdmin(pupil);
    const form = await me.get(`/pupils/${pupil}/history/reset`).expect(200);
    const points = [...form.text.matchAll(/name="point" type="radio" value="(\d+)"/g)].map(([, id]) => id);
    expect(points.length).toBeGreaterThan(1);
    expect(form.text).toContain('Suspended');
    for (const point of [points[0], points.at(-1)]) {
      const fresh = await me.get(`/pupils/${pupil}/history/reset`).expect(200);
      const all = [...fresh.text.matchAll(/name="point" type="radio" value="(\d+)"/g)].map(([, id]) => id);
      await twice(me, `/pupils/${pupil}/history/reset`, { point: point === points[0] ? all[0] : all.at(-1) });
      expect(await eventsOf(db(), pupil)).toEqual(events);
      expect((await known(pupil)).number).toBe(events.length);
    }
    await incident(pupil).expect(200);
    const later = await eventsOf(db(), pupil);
    expect(later.slice(0, events.length)).toEqual(events);
    expect((await known(pupil)).number).toBe(later.length);
    expect(await noticesOf(db(), pupil)).toEqual(expect.arrayContaining(letters));
    const tries = await db()
      .selectFrom('deliveryAttempts')
      .select('noticeId')
      .where(
        'noticeId',
        'in',
        letters.map(({ id }) => id),
      )
      .execute();
    expect(tries).toHaveLength(letters.length);
    expect(await deedsOf(pupil)).toHaveLength(4);
  }, 120_000);
});

describe('a case stopped (M3, L2)', () => {
  it('is stopped by one where nothing is owed, and starts again from the record', async () => {
    const pupil = await house.register();
    const me = await asAdmin(pupil);
    await twice(me, `/pupils/${pupil}/history/stop`);
    const none = await incident(pupil).expect(409);
    expect(bodyOf<{ code: string }>(none).code).toBe('case-stopped');
    const history = await me.get(`/pupils/${pupil}/history`).expect(200);
    expect(history.text).toContain('The engine does not run this case');
    expect((await me.get(`/pupils/${pupil}/history/reset`).expect(200)).text).toContain('Start it again');
    await twice(me, `/pupils/${pupil}/history/start-again`);
    await incident(pupil).expect(200);
    expect((await me.get(`/pupils/${pupil}/history/start-again`).expect(200)).text).toContain(
      'nothing to start',
    );
    expect((await deedsOf(pupil)).map(([kind, deed]) => `${kind} ${deed}`)).toEqual([
      'stop asked',
      'stop done',
      'start-again asked',
      'start-again done',
    ]);
  }, 120_000);

  it('while a duty runs waits for a second administrator, who is not the first, and a day at most', async () => {
    const pupil = await suspended();
    await allSent(pupil);
    const stop = `/pupils/${pupil}/history/stop`;
    const [me, other] = [await asAdmin(pupil), await asAdmin(pupil, 'second')];
    const check = await twice(me, stop);
    expect(check).toContain('Ask a second administrator');
    expect(await deedsOf(pupil)).toEqual([['stop', 'asked', 'Example administrator']]);
    await incident(pupil).expect(200);
    expect((await me.get(stop).expect(200)).text).toContain('You have asked for this');
    const again = { _csrf: FORM_TOKEN, reason: REASON, sure: 'yes' };
    await me.post(stop).type('form').send(again).expect(409);
    expect((await other.get('/operations').expect(200)).text).toContain(`href="${stop}"`);
    const waiting = (at: number) => waitingStops(db(), house.partnership, waitsSince(at));
    expect(await waiting(Date.now())).toMatchObject([{ pupil, name: 'Example administrator' }]);
    expect(await waiting(Date.now() + 24 * 60 * 60_000)).toEqual([]);
    await twice(other, stop);
    expect((await deedsOf(pupil)).map(([, deed, name]) => `${deed} ${name}`)).toEqual([
      'asked Example administrator',
      'confirmed Bea Second',
      'done Bea Second',
    ]);
    const none = await incident(pupil).expect(409);
    expect(bodyOf<{ code: string }>(none).code).toBe('case-stopped');
    await twice(me, `/pupils/${pupil}/history/start-again`);
    await incident(pupil).expect(200);
    const exported = await me.get(`/pupils/${pupil}/history/export.json`).expect(200);
    expect(JSON.stringify(exported.body)).toContain('confirmed by a second person');
    expect((await house.as.lead.get(`/api/v1/pupils/${pupil}/notices`).expect(200)).status).toBe(200);
  }, 120_000);

  it('leaves entries that cannot be altered', async () => {
    await expect(db().deleteFrom('interventions').execute()).rejects.toThrow();
    await expect(db().updateTable('interventions').set({ reason: 'x' }).execute()).rejects.toThrow();
  });
});
