import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { pupilWorkflowId, WORKFLOWS } from '../../messages/ids';
import { TASK_QUEUE } from '../../messages/queues';
import type { OperatorActivities } from '../types';
import type { World } from '../world';
import { carriedFromRecord } from './carried-from-record';

/** Begins a pupil's case from its events, as when the engine was lost. One that runs is left alone. */
export const beginFromRecord =
  ({ db, client }: World): OperatorActivities['beginFromRecord'] =>
  async ({ caseId }) => {
    try {
      await client.workflow.start(WORKFLOWS.pupil, {
        workflowId: pupilWorkflowId(caseId),
        taskQueue: TASK_QUEUE,
        args: [await carriedFromRecord(db, 'pupil', caseId)],
      });
      return true;
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
      throw error;
    }
  };
