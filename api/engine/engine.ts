import {
  Client,
  Connection,
  isGrpcServiceError,
  QueryNotRegisteredError,
  ServiceError,
  WithStartWorkflowOperation,
  WorkflowFailedError,
} from '@temporalio/client';
import { WorkflowNotFoundError, type DataConverter } from '@temporalio/common';
import type { Outcome } from '../../messages/outcome';
import { NAMESPACE, TASK_QUEUE } from '../../messages/queues';
import type { Carried } from '../../messages/start';
import { operationsOf, type Operations } from './operations';
import { answerOf, type Answer } from './answer';
import { storyOf, type EngineStory } from './story';

/** How long a person waits for the engine before they are told to try again. */
const PATIENCE_MILLISECONDS = 10_000;

/** One command for one workflow. Its id is the update's, so that a retry is the same update. */
export interface Message {
  workflowId: string;
  command: { type: string; id: string };
}

/** The first command of a case, with the workflow that it starts. */
export interface Start extends Message {
  workflow: string;
  caseId: string;
}

/** What the API asks of the engine. Never throws: a machine that is down is an answer too. */
export interface Engine {
  update(message: Message): Promise<Answer>;
  /** Starts the workflow if it does not run, with the command as its first. */
  start(first: Start): Promise<Answer>;
  /** What the engine holds of a workflow; null when it does not answer, or keeps it no longer. */
  story(workflowId: string, runId?: string): Promise<EngineStory | null>;
  /** What an operator has done; null when the engine does not answer, or has no such workflow. */
  operate<T>(act: (operations: Operations) => Promise<T>): Promise<T | null>;
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

/** Connects when it is first needed: the API starts, and shows what is recorded, also while the engine does not. */
export function engineAt(address: string, dataConverter: DataConverter): Engine {
  const connection = Connection.lazy({ address });
  return {
    ...engineOf(new Client({ connection, namespace: NAMESPACE, dataConverter })),
    close: () => connection.close(),
  };
}

/** The same over a client that is there already. */
export function engineOf(client: Client): Engine {
  const inTime = <T>(call: () => Promise<T>): Promise<T> =>
    client.withDeadline(Date.now() + PATIENCE_MILLISECONDS, call);
  return {
    update: ({ workflowId, command }) =>
      answerOf(() =>
        inTime(() =>
          client.workflow.getHandle(workflowId).executeUpdate<Outcome, [typeof command]>(command.type, {
            args: [command],
            updateId: command.id,
          }),
        ),
      ),
    start: ({ workflowId, workflow, caseId, command }) =>
      answerOf(() =>
        inTime(() =>
          client.workflow.executeUpdateWithStart<() => Promise<unknown>, Outcome, [typeof command]>(
            command.type,
            {
              args: [command],
              updateId: command.id,
              startWorkflowOperation: firstRun(workflow, workflowId, caseId),
            },
          ),
        ),
      ),
    story: (workflowId, runId) => inTime(() => storyOf(client, workflowId, runId)).catch(() => null),
    operate: (act) => inTime(() => act(operationsOf(client))).catch(nothingOf),
    isReachable: () =>
      inTime(() => client.connection.workflowService.getSystemInfo({})).then(
        () => true,
        () => false,
      ),
    close: async () => undefined,
  };
}

/** What the engine says no to, and its silence: whatever else goes wrong is a bug. */
function nothingOf(error: unknown): null {
  const known = [ServiceError, WorkflowNotFoundError, WorkflowFailedError, QueryNotRegisteredError];
  if (known.some((kind) => error instanceof kind) || isGrpcServiceError(error)) return null;
  throw error;
}

function firstRun(workflow: string, workflowId: string, caseId: string) {
  const carried: Carried<unknown> = { caseId, number: 0, state: null, acted: [], unfinished: [] };
  return new WithStartWorkflowOperation(workflow, {
    workflowId,
    taskQueue: TASK_QUEUE,
    workflowIdConflictPolicy: 'USE_EXISTING',
    // A case that is over is never begun again under its id.
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    args: [carried],
  });
}
