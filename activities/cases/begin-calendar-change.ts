import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import type { CarriedCalendarChange } from '../../messages/calendar-change';
import { calendarChangeWorkflowId, WORKFLOWS } from '../../messages/ids';
import { TASK_QUEUE } from '../../messages/queues';
import type { AboutChange } from '../types';

/** Starts the story of a change, or leaves it alone where it runs or has ended well. @returns whether it was started now */
export async function beginCalendarChange(
  client: Client,
  { partnership, change }: AboutChange,
): Promise<boolean> {
  const carried: CarriedCalendarChange = { partnership, change, after: null, isTold: false, tries: 0 };
  try {
    await client.workflow.start(WORKFLOWS.calendarChange, {
      workflowId: calendarChangeWorkflowId(partnership, change),
      taskQueue: TASK_QUEUE,
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
      args: [carried],
    });
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}
