import { setTimeout as pause } from 'node:timers/promises';
import type { Running } from './child';
import { PlainError, reasonOf } from './plain-error';

export interface Health {
  /** How the thing is called in messages: `PostgreSQL`. */
  name: string;
  logFile: string;
  /** Returns when it is healthy, throws while it is not. */
  check: () => Promise<unknown>;
  withinSeconds: number;
  /** Given up when this is aborted. */
  signal?: AbortSignal | undefined;
  /** Time between two checks. */
  everyMs?: number;
}

/**
 * Waits until a child is healthy. One that dies, is too late, or is no longer wanted is stopped.
 *
 * @throws PlainError naming the log, with its last lines
 */
export async function untilHealthy<R extends Running>(child: R, health: Health): Promise<R> {
  const deadline = Date.now() + health.withinSeconds * 1000;
  let dead: string | undefined;
  // A check may hang on a stranger who has the port; the death of the child ends it.
  const died = child.exited.then((how) => {
    dead = how;
    throw new Error(how);
  });
  died.catch(() => undefined);
  let trouble = '';
  while (dead === undefined && Date.now() < deadline && !health.signal?.aborted) {
    try {
      await Promise.race([health.check(), died]);
      return child;
    } catch (error) {
      trouble = reasonOf(error);
    }
    await pause(health.everyMs ?? 25);
  }
  await child.stop();
  if (health.signal?.aborted) throw new PlainError(`${health.name} is no longer wanted.`);
  const what =
    dead === undefined ? `was not healthy after ${health.withinSeconds} s (${trouble})` : `ended (${dead})`;
  throw new PlainError(
    `${health.name} ${what}. Its log is ${health.logFile}; the last lines:\n${child.tail()}`,
  );
}
