import { bundleWorkflowCode, DefaultLogger, Worker, type WorkflowBundle } from '@temporalio/worker';
import { join } from 'node:path';
import { activitiesFor } from '../activities';
import { NAMESPACE, TASK_QUEUE } from '../messages/queues';
import { failureConverterPath } from '../vault/data-converter';
import type { Opened } from './open-world';

/** Workflows are known to the worker only as a path. */
const workflowsPath = join(__dirname, '..', 'workflows');

/** The stories as one piece of code for the sandbox. Takes one to two seconds: tests make it once. */
export const bundle = (): Promise<WorkflowBundle> =>
  bundleWorkflowCode({ workflowsPath, failureConverterPath, logger: new DefaultLogger('WARN') });

/** A worker for every story and every activity. `run()` it. */
export async function createWorker(
  { world, connection, converter: dataConverter }: Opened,
  workflowBundle: WorkflowBundle,
): Promise<Worker> {
  return Worker.create({
    connection,
    namespace: NAMESPACE,
    taskQueue: TASK_QUEUE,
    workflowBundle,
    dataConverter,
    activities: activitiesFor(world),
    maxCachedWorkflows: 600,
    shutdownGraceTime: '5 seconds',
    shutdownForceTime: '10 seconds',
  });
}
