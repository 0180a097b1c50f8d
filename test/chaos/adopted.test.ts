import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { eventsOf } from '../../database/events';
import { noticesOf } from '../../database/notices';
import { pupilWorkflowId } from '../../messages/ids';
import { NAMESPACE } from '../../messages/queues';
import { aPartnership, openStage1, today, type APartnership } from '../support/a-partnership';
import { day } from '../support/paths';
import type { ACommand } from '../support/stack';
import { until } from '../support/until';
import { startHouse, type House } from './support/house';
import { delivered, expectWhole, storyOf } from './support/records';

const folder = mkdtempSync(join(tmpdir(), 'sixthday-mark-'));
const mark = join(folder, 'dies-at');
let house: House;
let partnership: APartnership;

beforeAll(async () => {
  house = await startHouse(join(__dirname, 'fixtures', 'dying-worker.ts'), mark);
  partnership = await aPartnership(house);
});
afterAll(async () => {
  await house?.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Given = ACommand & { id: string };

const openingStage1 = (): Given => ({ ...openStage1(partnership), id: randomUUID() });
const incident = (): Given => ({
  type: 'record-incident',
  id: randomUUID(),
  actor: partnership.actor('lead'),
  on: today(),
  what: 'What happened.',
});
const moment = (what: string) => until(what, async () => !existsSync(mark), 60);

/** Gives a command at which the worker dies, once it is on record. Whoever gave it goes away without an answer. */
async function fatal(caseId: string, command: Given): Promise<void> {
  writeFileSync(mark, command.id);
  const connection = await Connection.connect({ address: house.engine.address, interceptors: [] });
  const client = new Client({ connection, namespace: NAMESPACE, dataConverter: house.converter });
  const update = { updateId: command.id, args: [command] as [Given] };
  const answer = client.workflow.getHandle(pupilWorkflowId(caseId)).executeUpdate(command.type, update);
  await Promise.race([answer.catch(() => undefined), moment('the worker dies')]);
  await connection.close();
  await house.worker.kill9();
  expect((await eventsOf(house.world.db, caseId)).at(-1)?.commandId).toBe(command.id);
}

/** The whole machine goes, not only the worker: the engine has forgotten what it was about to be told. */
async function powerCut(): Promise<void> {
  await house.engine.kill9();
  await house.engine.start();
  await house.worker.start();
}

const numbersOf = async (caseId: string, { id }: Given): Promise<number[]> =>
  (await eventsOf(house.world.db, caseId)).filter((e) => e.commandId === id).map((e) => e.number);

test('what a worker did just before it died is done once, whoever asks again', async () => {
  const caseId = await partnership.register();
  const command = openingStage1();
  await fatal(caseId, command);
  await house.worker.start();
  const outcome = await house.command('pupil', caseId, command);
  const events = await expectWhole(house, 'pupil', caseId);
  expect(outcome).toEqual({ case: caseId, number: events.length });
  expect(await house.command('pupil', caseId, command)).toEqual(outcome);
  await delivered(house, [caseId]);
});

test('a command that comes before the lost one is asked again is decided on top of what the record holds', async () => {
  const caseId = await partnership.register();
  const lost = openingStage1();
  await fatal(caseId, lost);
  const onRecord = await eventsOf(house.world.db, caseId);
  await powerCut();
  expect(await storyOf(house, 'pupil', caseId)).toMatchObject({ number: 1 });
  expect((await noticesOf(house.world.db, caseId)).every((n) => n.status === 'queued')).toBe(true);

  const next = incident();
  const outcome = await house.command('pupil', caseId, next);
  expect((await numbersOf(caseId, next))[0]).toBe(onRecord.length + 1);
  expect(outcome.number).toBe((await numbersOf(caseId, next)).at(-1));
  const again = await house.command('pupil', caseId, lost);
  expect(again).toEqual({ case: caseId, number: onRecord.length });
  const events = await expectWhole(house, 'pupil', caseId);
  expect(events.slice(0, onRecord.length)).toEqual(onRecord);

  const messageIds = await delivered(house, [caseId]);
  expect(messageIds.length).toBeGreaterThan(0);
  for (const id of messageIds) expect(house.mail.accepted.filter((a) => a === id)).toHaveLength(1);
});

test('a reminder that was written just before the worker died is sent once, and the case goes on', async () => {
  const caseId = await partnership.register();
  await house.command('pupil', caseId, openingStage1());
  await delivered(house, [caseId]);
  writeFileSync(mark, 'by-itself');
  const moved = house.moveTo('pupil', caseId, `${day(9)}T07:00`).catch(() => undefined);
  await moment('the worker dies of a reminder');
  await house.worker.kill9();
  await house.worker.start();
  const next = incident();
  await Promise.all([moved, house.command('pupil', caseId, next)]);
  const events = await expectWhole(house, 'pupil', caseId);
  expect(events.map((e) => e.event.type)).toContain('rung-climbed');
  const messageIds = await delivered(house, [caseId]);
  for (const id of messageIds) expect(house.mail.accepted.filter((a) => a === id)).toHaveLength(1);
});
