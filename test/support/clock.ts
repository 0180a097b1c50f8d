import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { NAMESPACE } from '../../messages/queues';

/** More timers than any case has in a school year. */
const MOST_SKIPS = 10_000;

/**
 * Moves the clock of one running workflow forward: every timer in the span fires, then its clock runs normally again.
 * Returns when it has got there.
 *
 * @param seconds from the workflow's own clock
 */
export async function moveForward(client: Client, workflowId: string, seconds: number): Promise<void> {
  const { workflowService } = client;
  const workflowExecution = { workflowId };
  const id = randomUUID();
  const fastForwardConfig = { id, duration: msToTs(seconds * 1_000) };
  await workflowService.updateWorkflowExecutionOptions({
    namespace: NAMESPACE,
    workflowExecution,
    workflowExecutionOptions: {
      timeSkippingConfig: { enabled: true, maxSessionSkipCount: MOST_SKIPS, fastForwardConfig },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
  await workflowService.pollWorkflowExecutionTimeSkipping({
    namespace: NAMESPACE,
    workflowExecution,
    fastForwardId: id,
  });
}
