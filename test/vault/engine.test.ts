import { randomBytes, randomUUID } from 'node:crypto';
import { Client, Connection, WorkflowUpdateFailedError, type WorkflowFailedError } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { bundleWorkflowCode, NativeConnection, Runtime, DefaultLogger, Worker } from '@temporalio/worker';
import { ensureEngine } from '../../local/engine/ensure-engine';
import { startEngine } from '../../local/engine/start-engine';
import { dataConverter, failureConverterPath } from '../../vault/data-converter';
import { destroyKey } from '../../vault/destroy';
import { keysIn, type Keys } from '../../vault/keys';
import { masterKey } from '../../vault/master-key';
import { freshDatabase, type FreshDatabase } from '../support/database';
import { all, heard, said, secretive } from './a-workflow';

const taskQueue = 'vault';
let fresh: FreshDatabase;
let keys: Keys;
let converter: DataConverter;
let client: Client;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  fresh = await freshDatabase();
  keys = keysIn(fresh.db, masterKey(randomBytes(32).toString('base64')));
  converter = dataConverter(keys);
  const address = await engineAddress();
  const connection = await Connection.connect({ address });
  const native = await NativeConnection.connect({ address });
  client = new Client({ connection, dataConverter: converter });
  const worker = await Worker.create({
    connection: native,
    taskQueue,
    dataConverter: converter,
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: require.resolve('./a-workflow'),
      failureConverterPath,
      logger: new DefaultLogger('ERROR'),
    }),
    activities: { echo: async (text: string) => text },
  });
  const running = worker.run();
  closing.unshift(
    () => (worker.shutdown(), running),
    () => native.close(),
    () => connection.close(),
  );
});

afterAll(async () => {
  for (const close of closing) await close();
  await fresh.drop();
});

async function engineAddress(): Promise<string> {
  const given = process.env['TEMPORAL_ADDRESS'];
  if (given) return given;
  const engine = await startEngine({ path: await ensureEngine() });
  closing.push(() => engine.stop());
  return engine.address;
}

/** Everything that the engine has of a workflow, its earlier runs included, as text. */
async function storedText(workflowId: string): Promise<string> {
  const described = await client.workflowService.describeWorkflowExecution({
    namespace: 'default',
    execution: { workflowId },
  });
  let stored = textOf(described);
  let runId: string | undefined | null = described.workflowExecutionInfo?.execution?.runId;
  while (runId) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    stored += textOf(history);
    runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  }
  return stored;
}

function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${textOf(inner)}`)
    .join(' ');
}

const start = (workflowId: string) =>
  client.workflow.start(secretive, {
    workflowId,
    taskQueue,
    args: [['SECRET first']],
    memo: { begun: 'SECRET memo at the start' },
    staticSummary: 'SECRET static summary',
    staticDetails: 'SECRET static details',
  });

it('would find what is stored in the clear', async () => {
  const workflowId = `pupil-${randomUUID()}`;
  const plain = new Client({ connection: client.connection });
  await plain.workflow.start(secretive, { workflowId, taskQueue: 'nobody', args: [['SECRET']] });
  expect(await storedText(workflowId)).toContain('SECRET');
  await plain.workflow.getHandle(workflowId).terminate();
});

it('stores nothing that can be read, and everybody with the keys reads it', async () => {
  const workflowId = `pupil-${randomUUID()}`;
  const handle = await start(workflowId);
  expect(await handle.executeUpdate(said, { args: ['SECRET word'] })).toBe('SECRET answer to SECRET word');
  const refused = await handle.executeUpdate(said, { args: ['SECRET refused'] }).catch((e: unknown) => e);
  expect(refused).toBeInstanceOf(WorkflowUpdateFailedError);
  expect((refused as WorkflowUpdateFailedError).cause).toMatchObject({
    type: 'refused',
    message: 'SECRET no',
    details: [{ word: 'SECRET refused' }],
  });
  const failed = await handle.executeUpdate(said, { args: ['SECRET fails'] }).catch((e: unknown) => e);
  expect((failed as WorkflowUpdateFailedError).cause?.message).toBe('SECRET SECRET fails');
  await handle.signal(heard, 'SECRET signal');
  expect(await handle.query(all)).toContain('SECRET signal');
  await handle.signal(heard, 'SECRET end');
  const rolledOver = client.workflow.getHandle(workflowId);
  while ((await rolledOver.describe()).runId === handle.firstExecutionRunId) await rolledOver.query(all);
  await rolledOver.signal(heard, 'SECRET end');
  expect(await rolledOver.result()).toContain('SECRET filler');
  expect((await rolledOver.describe()).memo).toMatchObject({ note: 'SECRET memo' });
  const stored = await storedText(workflowId);
  expect(stored).toContain('binary/encrypted');
  expect(stored).not.toContain('SECRET');
});

it('replays with the keys, outside the engine and its namespace', async () => {
  const workflowId = `pupil-${randomUUID()}`;
  const handle = await start(workflowId);
  await handle.executeUpdate(said, { args: ['SECRET word'] });
  await handle.terminate();
  const history = await client.workflow.getHandle(workflowId).fetchHistory();
  const options = { workflowsPath: require.resolve('./a-workflow'), dataConverter: converter };
  await Worker.runReplayHistory(options, history, workflowId);
});

it('gives each case its own key, and nobody reads a case whose key is destroyed', async () => {
  const [erased, kept] = [`pupil-${randomUUID()}`, `pupil-${randomUUID()}`];
  const handles = await Promise.all([start(erased), start(kept)]);
  for (const handle of handles) {
    for (const word of ['SECRET 1', 'SECRET 2', 'SECRET 3', 'SECRET 4'])
      await handle.executeUpdate(said, { args: [word] });
    await handle.signal(heard, 'SECRET end');
  }
  await Promise.all(handles.map((handle) => handle.result()));
  expect(await destroyKey(fresh.db, keys, erased, '2026-11-02T09:00:00.000Z')).toBe(true);
  const results = await Promise.all(
    handles.map((handle) => client.workflow.getHandle(handle.workflowId).result()),
  );
  expect(results[0]).toEqual({ erased: true });
  expect(results[1]).toHaveLength(9);
  expect((await client.workflow.getHandle(erased).describe()).memo).toEqual({
    begun: { erased: true },
    note: { erased: true },
  });
  await expect(start(erased)).rejects.toThrow('has been destroyed');
});

it('hides why a workflow failed', async () => {
  const workflowId = `partnership-${randomUUID()}`;
  const handle = await client.workflow.start(secretive, { workflowId, taskQueue, args: [['SECRET']] });
  await handle.signal(heard, 'SECRET failure');
  const failed = await handle.result().catch((e: unknown) => e);
  expect((failed as WorkflowFailedError).cause).toMatchObject({
    message: 'SECRET failure',
    details: ['SECRET detail'],
  });
  expect(await storedText(workflowId)).not.toContain('SECRET');
});
