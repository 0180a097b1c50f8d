import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { NAMESPACE, TASK_QUEUE } from '../../messages/queues';
import { startAgainWorkflowId, WORKFLOWS } from '../../messages/ids';
import { pupilState, takeFromRecord } from '../../messages/pupil';
import { pendingOf, type PendingStep } from './story';

/** What an operator's deed is called on the engine's side: an id, for the engine keeps reasons unencrypted. */
interface Deed {
  workflowId: string;
  /** The entry in which it was asked for. */
  intervention: string;
}

/** How the engine's run of a workflow stands. */
export interface RunNow {
  runId: string;
  isRunning: boolean;
  pending: PendingStep[];
}

/** What operators have the engine do. Each throws what the engine's client throws. */
export interface Operations {
  run(workflowId: string): Promise<RunNow>;
  /** Tries a failed step at once, and begins to count its tries anew. */
  tryNow(about: Deed & { activityId: string }): Promise<void>;
  /** Has the story told again from a task on; what the record holds beyond that is taken from it. */
  resetTo(about: Deed & { runId: string; eventId: number }): Promise<void>;
  stop(about: Deed): Promise<void>;
  /** @returns false where the engine runs it already */
  startAgain(about: { caseId: string; intervention: string }): Promise<boolean>;
  /** The number of the last event that the story knows. */
  numberOf(workflowId: string): Promise<number>;
}

export function operationsOf(client: Client): Operations {
  const { workflowService } = client.connection;
  const handle = (workflowId: string) => client.workflow.getHandle(workflowId);
  return {
    async run(workflowId) {
      const described = await handle(workflowId).describe();
      const pending = await pendingOf(described.raw, client.options.loadedDataConverter);
      return { runId: described.runId, isRunning: described.status.name === 'RUNNING', pending };
    },
    async tryNow({ workflowId, intervention, activityId }) {
      const execution = { workflowId };
      await workflowService.resetActivity({
        namespace: NAMESPACE,
        execution,
        id: activityId,
        identity: `operator ${intervention}`,
      });
    },
    async resetTo({ workflowId, intervention, runId, eventId }) {
      await workflowService.resetWorkflowExecution({
        namespace: NAMESPACE,
        workflowExecution: { workflowId, runId },
        reason: `operator ${intervention}`,
        workflowTaskFinishEventId: eventId as never,
        requestId: randomUUID(),
      });
      await handle(workflowId).signal(takeFromRecord);
    },
    async stop({ workflowId, intervention }) {
      await handle(workflowId).terminate(`operator ${intervention}`);
    },
    startAgain: ({ caseId, intervention }) =>
      client.workflow.execute<(about: { caseId: string }) => Promise<boolean>>(WORKFLOWS.startAgain, {
        workflowId: startAgainWorkflowId(intervention),
        taskQueue: TASK_QUEUE,
        args: [{ caseId }],
      }),
    numberOf: async (workflowId) => (await handle(workflowId).query(pupilState)).number,
  };
}
