import type { SerializationContext } from '@temporalio/common';

/** The key of what belongs to no case: schedules, housekeeping, payloads without a context. */
export const INSTALLATION = 'installation';

/** Workflow ids that are cases: made in messages/ids.ts. */
const CASE = /^(pupil|panel|partnership)-/;

/** The name of the key for payloads of this context: a case's workflow id, as it is. */
export function keyNameOf(context: SerializationContext | undefined): string {
  const workflowId = context?.workflowId;
  return workflowId !== undefined && CASE.test(workflowId) ? workflowId : INSTALLATION;
}
