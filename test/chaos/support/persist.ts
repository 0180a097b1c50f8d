import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { isRefused } from '../../../activities/refusals';

const PATIENCE_MS = 8_000;
const AGAIN_AFTER_MS = 100;
const GIVES_UP_AFTER_MS = 60_000;

/**
 * Asks again, as a person or a program does, until there is an answer.
 *
 * @throws a refusal at once, anything else after a minute
 */
export async function persist<T>(client: Client, ask: () => Promise<T>): Promise<T> {
  const end = Date.now() + GIVES_UP_AFTER_MS;
  for (;;) {
    try {
      return await client.withDeadline(Date.now() + PATIENCE_MS, ask);
    } catch (error) {
      if (isRefused(error) || Date.now() > end) throw error;
      await pause(AGAIN_AFTER_MS);
    }
  }
}
