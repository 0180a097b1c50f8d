import type { Client } from '@temporalio/client';
import { setTimeout as pause } from 'node:timers/promises';
import { NAMESPACE } from '../../messages/queues';

const LOOK_AGAIN_MS = 20;
const PATIENCE_MS = 30_000;

/**
 * Waits until none of these workflows has an activity or a task under way: whatever people said has then gone all the
 * way, from pupil to panel and back, before any clock moves on.
 */
export async function untilQuiet(client: Client, workflowIds: string[]): Promise<void> {
  const giveUp = Date.now() + PATIENCE_MS;
  while (!(await areQuiet(client, workflowIds))) {
    if (Date.now() > giveUp) throw new Error('Some workflow is still busy with what people said');
    await pause(LOOK_AGAIN_MS);
  }
}

async function areQuiet({ workflowService }: Client, workflowIds: string[]): Promise<boolean> {
  const found = await Promise.all(
    workflowIds.map((workflowId) =>
      workflowService.describeWorkflowExecution({ namespace: NAMESPACE, execution: { workflowId } }),
    ),
  );
  return found.every((d) => (d.pendingActivities ?? []).length === 0 && !d.pendingWorkflowTask);
}
