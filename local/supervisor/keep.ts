import { setTimeout as pause } from 'node:timers/promises';
import type { Running } from '../process/child';
import { reasonOf } from '../process/plain-error';
import type { Say } from '../process/say';

/** One thing that runs all the time. */
export interface Part {
  name: string;
  /** Starts it and waits until it is healthy; gives up when aborted. */
  start(signal: AbortSignal): Promise<Running>;
}

export interface Kept {
  /** Stops it for good. The signal has been aborted before, so it is not started again. */
  stop(): Promise<void>;
}

/** One that ran this long was well: the next trouble is a new one. */
const WELL_AFTER_MS = 60_000;
const SHORTEST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

/** How long to wait before another try: twice as long each time, up to half a minute. */
export const pauseAfter = (failures: number): number =>
  Math.min(SHORTEST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);

/**
 * Starts a part and keeps it running: when it dies it is started again, at ever longer intervals while it keeps failing.
 *
 * @param signal aborted when nothing is wanted any more
 * @throws when the first start fails
 */
export async function keep(part: Part, say: Say, signal: AbortSignal): Promise<Kept> {
  let running = await part.start(signal);
  let since = Date.now();
  let failures = 0;

  const again = async (): Promise<void> => {
    await pause(pauseAfter(failures++), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    try {
      running = await part.start(signal);
      since = Date.now();
      say(`${part.name} runs again.`);
    } catch (error) {
      if (!signal.aborted) say(reasonOf(error));
      await again();
    }
  };
  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      const how = await running.exited;
      if (signal.aborted) return;
      if (Date.now() - since > WELL_AFTER_MS) failures = 0;
      say(`${part.name} ended (${how}): it is started again.`);
      await again();
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      await running.stop();
      await watching;
    },
  };
}
