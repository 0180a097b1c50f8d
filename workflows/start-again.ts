import { proxyActivities } from '@temporalio/workflow';
import type { OperatorActivities } from '../activities/types';

const { beginFromRecord } = proxyActivities<OperatorActivities>({
  startToCloseTimeout: '20 seconds',
  retry: { maximumAttempts: 3 },
});

/** An operator has a case begun again from the record, after it was stopped: only a worker can read a case from its events. */
export const startAgain = (about: { caseId: string }): Promise<boolean> => beginFromRecord(about);
