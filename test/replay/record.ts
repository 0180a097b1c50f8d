import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { version } from '../../package.json';
import { startStack } from '../support/stack';
import { paths } from '../support/told-paths';
import { WORKFLOW_ID } from '../support/workflow-id';

/**
 * `npm run record-histories`: tells every path on the real engine and keeps its histories, one file for each run, in a
 * folder named after the release. Payloads stay readable: the pupils are invented. Done once for each release, so that
 * the stories that run on a customer's machine are replayed by every later change. A path that is new since then is
 * recorded by itself, named after `--`, and the others stay as they ran.
 */
async function main(): Promise<void> {
  const folder = join(__dirname, 'histories', version);
  mkdirSync(folder, { recursive: true });
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !(name in paths));
  if (unknown.length > 0) throw new Error(`There is no path named ${unknown.join(', ')}.`);
  const stack = await startStack({ plain: true });
  const { workflow } = stack.world.client;
  for (const [name, path] of Object.entries(paths)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const { kind, caseId } = await path(stack);
    const workflowId = WORKFLOW_ID[kind](caseId);
    let run = 1;
    let runId: string | undefined =
      (await firstRun(workflow.list({ query: `WorkflowId = '${workflowId}'` }))) ?? '';
    while (runId) {
      const history = await workflow.getHandle(workflowId, runId).fetchHistory();
      const kept = { workflowId, history: JSON.parse(historyToJSON(history)) as unknown };
      writeFileSync(join(folder, `${name}.${run}.json`), `${JSON.stringify(kept)}\n`);
      runId =
        history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ??
        undefined;
      run += 1;
    }
    console.log(`${name}: ${run - 1} kept`);
  }
  await stack.stop();
}

/** The run that began first: the others follow from it. */
async function firstRun(
  runs: AsyncIterable<{ runId: string; startTime: Date }>,
): Promise<string | undefined> {
  const all: { runId: string; startTime: Date }[] = [];
  for await (const run of runs) all.push(run);
  return all.sort((a, b) => a.startTime.getTime() - b.startTime.getTime())[0]?.runId;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
