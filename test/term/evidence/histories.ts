import type { Client } from '@temporalio/client';
import { NAMESPACE } from '../../../messages/queues';

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;
export type HistoryEvent = NonNullable<History['events']>[number];

/** One run of a workflow, as the engine has it. */
export interface Run {
  runId: string;
  events: HistoryEvent[];
}

/** All runs of a workflow, from the first, through every rollover. */
export async function runsOf(client: Client, workflowId: string): Promise<Run[]> {
  const execution = { workflowId };
  const found = await client.workflowService.describeWorkflowExecution({ namespace: NAMESPACE, execution });
  const runs: Run[] = [];
  let runId = found.workflowExecutionInfo?.firstRunId ?? undefined;
  while (runId) {
    const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const run: Run = { runId, events: events ?? [] };
    runs.push(run);
    runId = run.events.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined;
  }
  return runs;
}
