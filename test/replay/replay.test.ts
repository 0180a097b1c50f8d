import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultLogger, Runtime, Worker, type WorkflowBundle } from '@temporalio/worker';
import { failureConverterPath } from '../../vault/data-converter';
import { bundle } from '../../worker/create-worker';
import { paths } from '../support/told-paths';

const folder = join(__dirname, 'histories');
const releases = readdirSync(folder);
const histories = releases.flatMap((release) =>
  readdirSync(join(folder, release)).map((file) => `${release}/${file}`),
);

let workflowBundle: WorkflowBundle;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  workflowBundle = await bundle();
});

test('there is a history of every path', () => {
  const kept = histories.map((file) => file.replace(/^.*\//, '').replace(/\.\d+\.json$/, ''));
  expect([...new Set(kept)].sort()).toEqual(expect.arrayContaining(Object.keys(paths).sort()));
});

test('a path over several terms has a history of each run', () => {
  expect(histories.filter((file) => file.includes('rolled-over')).length).toBeGreaterThan(1);
});

/** Every story that was ever told is told again by today's code, step by step, and must do the same. */
test.each(histories)('%s replays', async (file) => {
  const { workflowId, history } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    workflowId: string;
    history: unknown;
  };
  const options = { workflowBundle, dataConverter: { failureConverterPath } };
  await Worker.runReplayHistory(options, history, workflowId);
});

test('a story that has changed is found out', async () => {
  const file = histories.find((f) => f.includes('stage-1-and-off')) ?? '';
  const changed = readFileSync(join(folder, file), 'utf8').replaceAll(
    'EVENT_TYPE_TIMER_STARTED',
    'EVENT_TYPE_MARKER_RECORDED',
  );
  const { workflowId, history } = JSON.parse(changed) as { workflowId: string; history: unknown };
  const options = { workflowBundle, dataConverter: { failureConverterPath } };
  await expect(Worker.runReplayHistory(options, history, workflowId)).rejects.toThrow();
});
