import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { eventsOf } from '../../database/events';
import { aPartnership, openStage1, type APartnership } from '../support/a-partnership';
import { until } from '../support/until';
import { startApi, type Api } from './support/api';
import { startHouse, type House } from './support/house';
import { delivered, expectWhole } from './support/records';

let house: House;
let partnership: APartnership;
let api: Api;

beforeAll(async () => {
  house = await startHouse();
  partnership = await aPartnership(house);
  api = await startApi(house, partnership);
}, 120_000);
afterAll(async () => {
  await api?.stop();
  await house?.stop();
});

/** Opens Stage 1 as the API is asked to, under a key of the caller's. */
async function open(caseId: string, key: string) {
  const { type, lead, supportTried, meeting, earlyHelp, targets, rewards, voices } = openStage1(partnership);
  return api.lead
    .post(`/api/v1/pupils/${caseId}/commands/${type}`)
    .set('Idempotency-Key', key)
    .send({ lead, supportTried, meeting, earlyHelp, targets, rewards, voices });
}

/** Lets nobody write to a table until it is given back. */
async function keptFromWriters(table: 'cases' | 'idempotency_keys') {
  const kept = await house.world.db.startTransaction().execute();
  await sql`lock table ${sql.table(table)} in share mode`.execute(kept);
  return { giveBack: () => kept.rollback().execute() };
}

async function isClaimed(key: string): Promise<boolean> {
  const keys = house.world.db.selectFrom('idempotencyKeys').select('key').where('key', '=', key);
  return Boolean(await keys.executeTakeFirst());
}

const isOnRecord = async (caseId: string, id: string): Promise<boolean> =>
  (await eventsOf(house.world.db, caseId)).some((e) => e.commandId === id);

/** Kills the API, and with it what it was about to write. */
async function kill(): Promise<void> {
  await api.kill9();
  const connections = sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sixth-day api'`;
  await connections.execute(house.world.db);
}

/** A minute goes by: a request that has not ended by then is held to have died. */
const aMinuteLater = () =>
  house.world.db
    .updateTable('idempotencyKeys')
    .set({ createdAt: sql`created_at - interval '61 seconds'` })
    .execute();

test('an API that dies between the deed and its answer: under the same key it is done once, and answered', async () => {
  const asked = await Promise.all(
    [1, 2, 3].map(async () => ({ caseId: await partnership.register(), key: randomUUID() })),
  );
  const record = await keptFromWriters('cases');
  const answers = asked.map(({ caseId, key }) =>
    open(caseId, key).then(
      () => 'answered',
      () => 'cut off',
    ),
  );
  for (const { key } of asked) await until('the request is at work', () => isClaimed(key));
  const keys = await keptFromWriters('idempotency_keys');
  await record.giveBack();
  for (const { caseId, key } of asked) await until('it is done', () => isOnRecord(caseId, key));
  await kill();
  await keys.giveBack();
  expect(await Promise.all(answers)).toEqual(asked.map(() => 'cut off'));

  await api.start();
  await aMinuteLater();
  for (const { caseId, key } of asked) {
    const again = await open(caseId, key);
    const events = await expectWhole(house, 'pupil', caseId);
    expect([again.status, again.body]).toEqual([200, { case: caseId, number: events.length }]);
    const answer = await open(caseId, key);
    expect(answer.body).toEqual(again.body);
    expect(await eventsOf(house.world.db, caseId)).toEqual(events);
  }
  await delivered(
    house,
    asked.map((a) => a.caseId),
  );
});

test('a record that is away: the answer is 503, and the same key goes through when it is back', async () => {
  const [caseId, key] = [await partnership.register(), randomUUID()];
  await house.postgres.kill9();
  const refused = await open(caseId, key);
  expect([refused.status, refused.type]).toEqual([503, 'application/problem+json']);
  await house.postgres.start();
  await until('it goes through', async () => (await open(caseId, key)).status === 200);
  const events = await expectWhole(house, 'pupil', caseId);
  expect(new Set(events.map((e) => e.commandId)).size).toBe(2);
  await delivered(house, [caseId]);
});
