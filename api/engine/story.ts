import type { Client } from '@temporalio/client';
import { decodeOptionalFailureToOptionalError } from '@temporalio/common/lib/internal-non-workflow';
import { plainly } from './plainly';

/** One event of the engine's own, with its payloads decrypted. */
export interface EngineEvent {
  id: number;
  /** Such as `WorkflowExecutionUpdateAccepted`. */
  type: string;
  /** By the workflow's own clock, ISO. */
  at: string;
  /** The update that it accepts: the id of a command. */
  updateId: string | null;
  attributes: unknown;
}

/** A step that is under way, or failed and is being tried again. */
export interface PendingStep {
  id: string;
  name: string;
  attempt: number;
  lastError: string | null;
  /** ISO; null while it is running. */
  nextTryAt: string | null;
  /** A worker has it just now. */
  isRunning: boolean;
}

/** What the engine holds of one workflow: one run of it, and which others there are. */
export interface EngineStory {
  runId: string;
  status: string;
  runs: { runId: string; startedAt: string; status: string }[];
  events: EngineEvent[];
  pending: PendingStep[];
}

/** PENDING_ACTIVITY_STATE_STARTED, as the protocol numbers it. */
const RUNNING = 2;

/** Runs that are listed: one a term, and those of long histories. */
const MOST_RUNS = 30;

/** Reads one run of a workflow, the latest unless another is named. */
export async function storyOf(client: Client, workflowId: string, runId?: string): Promise<EngineStory> {
  const handle = client.workflow.getHandle(workflowId, runId);
  const described = await handle.describe();
  const history = await handle.fetchHistory();
  const converter = client.options.loadedDataConverter;
  const runs: EngineStory['runs'] = [];
  for await (const run of client.workflow.list({
    query: `WorkflowId = "${workflowId}"`,
    pageSize: MOST_RUNS,
  })) {
    runs.push({ runId: run.runId, startedAt: run.startTime.toISOString(), status: run.status.name });
    if (runs.length === MOST_RUNS) break;
  }
  return {
    runId: described.runId,
    status: described.status.name,
    runs,
    events: await Promise.all((history.events ?? []).map((event) => eventOf(event, converter))),
    pending: await pendingOf(described.raw, converter),
  };
}

/** The steps that are under way, or are tried again. */
export const pendingOf = (
  { pendingActivities }: Pick<RawRun, 'pendingActivities'>,
  converter: Converter,
): Promise<PendingStep[]> => Promise.all((pendingActivities ?? []).map((step) => stepOf(step, converter)));

type Converter = Client['options']['loadedDataConverter'];
type Handle = ReturnType<Client['workflow']['getHandle']>;
type RawEvent = NonNullable<Awaited<ReturnType<Handle['fetchHistory']>>['events']>[number];
type RawRun = Awaited<ReturnType<Handle['describe']>>['raw'];
type RawStep = NonNullable<RawRun['pendingActivities']>[number];

/** The engine names an event by the field that holds what it carries. */
const CARRIES = /^(.*)EventAttributes$/;

async function eventOf(event: RawEvent, converter: Converter): Promise<EngineEvent> {
  const carried = Object.entries(event).find(([name, value]) => CARRIES.test(name) && value);
  const name = CARRIES.exec(carried?.[0] ?? '')?.[1] ?? 'unknown';
  return {
    id: Number(event.eventId),
    type: name.charAt(0).toUpperCase() + name.slice(1),
    at: isoOf(event.eventTime) ?? '',
    updateId: event.workflowExecutionUpdateAcceptedEventAttributes?.protocolInstanceId ?? null,
    attributes: await plainly(carried?.[1] ?? {}, converter),
  };
}

async function stepOf(step: RawStep, converter: Converter): Promise<PendingStep> {
  const failure = await decodeOptionalFailureToOptionalError(converter, step.lastFailure);
  return {
    id: step.activityId ?? '',
    name: step.activityType?.name ?? '',
    attempt: step.attempt ?? 1,
    lastError: failure?.message ?? null,
    nextTryAt: isoOf(step.nextAttemptScheduleTime ?? step.scheduledTime),
    isRunning: Number(step.state) === RUNNING,
  };
}

function isoOf(time: RawEvent['eventTime']): string | null {
  if (!time) return null;
  return new Date(Number(time.seconds ?? 0) * 1_000 + Math.floor((time.nanos ?? 0) / 1e6)).toISOString();
}
