import type { Logger } from 'pino';
import type { World } from '../activities';
import { discreet } from '../activities/discreet';
import { gatewayRound } from '../activities/gateway/round';
import type { Gateway } from '../gateway/gateway';

export interface RoundsOptions extends Pick<World, 'db' | 'baseUrl'> {
  gateway: Gateway;
  log: Logger;
  /** Milliseconds from the end of one round to the next. */
  between?: number;
}

/** Nobody waits for the post by the second. */
const BETWEEN_MS = 30_000;

/**
 * Goes round after round for the gateway, beside the engine: what comes back comes back there too, and a letter that is stuck is
 * no step of a case. The log has counts alone.
 *
 * @returns what stops it, when the round that runs is over
 */
export function beginRounds({
  db,
  baseUrl,
  gateway,
  log,
  between = BETWEEN_MS,
}: RoundsOptions): () => Promise<void> {
  const round = discreet(() => gatewayRound({ db, baseUrl, gateway, log, now: Date.now }));
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const go = async (): Promise<void> => {
    try {
      const seen = await round();
      if (Object.keys(seen).length > 0) log.info(seen, 'letters of the gateway');
    } catch (err) {
      log.warn({ err }, 'a round of the gateway could not be finished');
    }
  };
  const next = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => {
      running = go().then(next);
    }, between);
  };
  next();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
