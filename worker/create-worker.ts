import { bundleWorkflowCode, DefaultLogger, Worker, type WorkflowBundle } from '@temporalio/worker';
import { join } from 'node:path';
import { activitiesFor } from '../activities';
import { NAMESPACE, TASK_QUEUE } from '../messages/queues';
import { failureConverterPath } from '../vault/data-converter';
import type { Opened } from './open-world';

/** Workflows are known to the worker only as a path. */
const workflowsPath = join(__dirname, '..', 'workflows');

/**
 * The rules are pure and hold nothing between two calls, so all stories of a worker share one copy of them, frozen: a
 * cached story takes a third less memory than with a copy of its own.
 */
const preloadModules = ['pupil', 'panel', 'partnership'].map((kind) =>
  join(__dirname, '..', 'rules', kind, 'verbs'),
);

/** The stories as one piece of code for the sandbox. Takes one to two seconds: tests make it once. */
export const bundle = (): Promise<WorkflowBundle> =>
  bundleWorkflowCode({
    workflowsPath,
    preloadModules,
    failureConverterPath,
    logger: new DefaultLogger('WARN'),
  });

/** So many stories are kept in memory, about a quarter of a MiB each; the others are told again from their histories. */
const CACHED = 1_000;

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
    maxCachedWorkflows: CACHED,
    shutdownGraceTime: '5 seconds',
    shutdownForceTime: '10 seconds',
  });
}
