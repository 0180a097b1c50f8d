import { setTimeout as pause } from 'node:timers/promises';
import { NAMESPACE } from '../../../messages/queues';
import type { ActionKind, Actions } from './actions';

/**
 * The engine's names for what it counts. Left out is what only the proof itself does: moving clocks, and asking each
 * workflow for its state at the end.
 */
const KINDS: Record<string, ActionKind> = {
  grpc_ExecuteMultiOperation: 'start',
  grpc_StartWorkflowExecution: 'start',
  grpc_SignalWorkflowExecution: 'signal',
  message_UpdateWorkflowExecution_Acceptance: 'update',
  message_UpdateWorkflowExecution_Rejection: 'refusal',
  command_ContinueAsNewWorkflowExecution: 'rollover',
  command_StartTimer: 'timer',
  command_ScheduleActivityTask: 'activity',
  activity_retry: 'activity',
  command_BatchMarkers: 'local',
  command_UpsertWorkflowSearchAttributes: 'search-attributes',
};

const SAMPLE = /^action\{action_type="([^"]+)",namespace="([^"]+)".*\} (\d+)$/;

/** The engine publishes its figures once a second. */
const PUBLISHED_WITHIN_MS = 1_500;

/** The engine's own count of Actions, by kind. */
export async function meteredActions(metricsUrl: string): Promise<Actions> {
  await pause(PUBLISHED_WITHIN_MS);
  const text = await (await fetch(metricsUrl)).text();
  const actions: Actions = {};
  for (const line of text.split('\n')) {
    const [, type = '', namespace, count] = SAMPLE.exec(line) ?? [];
    const kind = KINDS[type];
    if (kind && namespace === NAMESPACE) actions[kind] = (actions[kind] ?? 0) + Number(count);
  }
  return actions;
}
