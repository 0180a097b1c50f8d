import { Worker, bundleWorkflowCode } from '@temporalio/worker';
import { sql } from 'kysely';
import { begin } from '../test/support/paths';
import { startStack, type Stack } from '../test/support/stack';
import { add } from './bare/workflow';

const ROUNDS = 200;
const WARM_UP = 20;

/** Milliseconds of each round, one after the other: what one person waits on a calm machine. */
async function timed(act: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const start = performance.now();
    await act();
    if (round >= WARM_UP) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const at = (times: number[], share: number): number =>
  times[Math.floor((times.length - 1) * share)] ?? Number.NaN;

/** A bare workflow on the same server, in the same run: one update, one insert. */
async function bareTimes({ world, connection, converter: dataConverter }: Stack): Promise<number[]> {
  await sql`create table bench_rows (at timestamptz not null default now())`.execute(world.db);
  const write = async (): Promise<void> =>
    void (await sql`insert into bench_rows default values`.execute(world.db));
  const workflowBundle = await bundleWorkflowCode({ workflowsPath: require.resolve('./bare/workflow') });
  const taskQueue = 'bare';
  const worker = await Worker.create({
    connection,
    taskQueue,
    workflowBundle,
    dataConverter,
    activities: { write },
  });
  const running = worker.run();
  const handle = await world.client.workflow.start('bare', { workflowId: 'bare', taskQueue });
  const times = await timed(() => handle.executeUpdate(add));
  worker.shutdown();
  await running;
  return times;
}

/**
 * From a person's command to their own write: an incident recorded in a pupil's programme, against a bare workflow.
 * Both end when the record is written and the answer is back.
 */
async function main(): Promise<void> {
  const stack = await startStack();
  const { people, house, caseId } = await begin(stack);
  const actor = house.actor('lead');
  const on = stack.clock(caseId).slice(0, 10);
  const ours = await timed(() => people.give({ type: 'record-incident', actor, on, what: 'What happened.' }));
  const bare = await bareTimes(stack);
  console.table(
    [0.5, 0.95].map((share) => ({
      percentile: `p${share * 100}`,
      'programme, ms': at(ours, share).toFixed(1),
      'bare workflow, ms': at(bare, share).toFixed(1),
      ratio: (at(ours, share) / at(bare, share)).toFixed(2),
    })),
  );
  await stack.stop();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
