import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { msToTs, tsToMs } from '@temporalio/common/lib/time';
import { NAMESPACE } from '../../messages/queues';
import { instantOf } from '../../rules/calendar/london-time';
import type { Instant, LocalDateTime } from '../../rules/calendar/types';

/** The clocks of many workflows, moved in lock-step: no case is ever a day ahead of another. */
export interface Clocks {
  /** Takes a running workflow in. Its clock shows the world's time until it is moved. */
  add(workflowId: string): void;
  /** Moves every clock to a London time; every timer before it fires. Returns when all have got there. */
  moveTo(at: LocalDateTime): Promise<void>;
  /** The workflows that were running when their clocks were last moved. */
  running(): string[];
}

/** More timers than any case has in a school year. */
const MOST_SKIPS = 10_000;
/** A clock is set a little past the minute, so that it never shows the one before. */
const PAST_THE_MINUTE_MS = 1_000;
/** gRPC's codes for a workflow that has ended: not found, and a precondition that failed. */
const OVER = [5, 9];
/** FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT: it is still on its way. */
const ON_ITS_WAY = 1;

export function clocksOf(client: Client): Clocks {
  /** How far each clock is ahead of the world's, in milliseconds. */
  const ahead = new Map<string, number>();

  async function move(workflowId: string, to: Instant): Promise<void> {
    const span = to - Date.now() - (ahead.get(workflowId) ?? 0);
    if (span <= 0) return;
    try {
      const reached = await fastForward(client, workflowId, span);
      ahead.set(workflowId, (reached ?? to) - Date.now());
    } catch (error) {
      if (!OVER.includes((error as { code?: number }).code ?? 0)) throw error;
      ahead.delete(workflowId);
    }
  }

  return {
    add: (workflowId) => void ahead.set(workflowId, 0),
    running: () => [...ahead.keys()],
    async moveTo(at) {
      const to = instantOf(at) + PAST_THE_MINUTE_MS;
      await Promise.all([...ahead.keys()].map((workflowId) => move(workflowId, to)));
    },
  };
}

/** @returns where the workflow's clock has got to, when it was still running then */
async function fastForward(
  { workflowService }: Client,
  workflowId: string,
  ms: number,
): Promise<Instant | null> {
  const id = randomUUID();
  const execution = { namespace: NAMESPACE, workflowExecution: { workflowId } };
  const fastForwardConfig = { id, duration: msToTs(ms) };
  await workflowService.updateWorkflowExecutionOptions({
    ...execution,
    workflowExecutionOptions: {
      timeSkippingConfig: { enabled: true, maxSessionSkipCount: MOST_SKIPS, fastForwardConfig },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
  for (;;) {
    const polled = await workflowService.pollWorkflowExecutionTimeSkipping({
      ...execution,
      fastForwardId: id,
    });
    if ((polled.fastForwardPollingResult as number) === ON_ITS_WAY) continue;
    const target = polled.fastForwardInfo?.targetTime;
    return target ? tsToMs(target) : null;
  }
}
