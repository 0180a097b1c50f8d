import { PlainError, reasonOf } from '../process/plain-error';
import type { Say } from '../process/say';
import type { Settings } from '../settings';
import { welcome } from '../welcome';
import type { House } from './house';
import { takeLock } from './lock';
import { makeDataFolder, startHouse } from './start-house';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Stops everything, the last started first. */
async function stopHouse(house: House): Promise<void> {
  for (const part of house.kept.reverse()) await part.stop();
}

/** Settles when somebody wants everything to stop. */
function asked(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
}

/**
 * Runs everything until it is asked to stop (Ctrl-C, SIGTERM, a closed terminal), then stops it in reverse order.
 *
 * @returns the exit code: 0 when it was stopped, 1 when something did not start
 */
export async function supervise(settings: Settings, say: Say): Promise<number> {
  const begun = Date.now();
  const stopping = new AbortController();
  const stop = () => {
    if (!stopping.signal.aborted) say('Stopping …');
    stopping.abort();
  };
  makeDataFolder(settings.data);
  const unlock = takeLock(settings.data);
  STOP_SIGNALS.forEach((signal) => process.on(signal, stop));
  const house: House = { settings, say, signal: stopping.signal, kept: [], env: { ...settings.env } };
  let code = 0;
  try {
    await startHouse(house);
    say(welcome(house, begun));
    if (!stopping.signal.aborted) await asked(stopping.signal);
  } catch (error) {
    if (!stopping.signal.aborted) {
      code = 1;
      say(
        error instanceof PlainError || !(error instanceof Error)
          ? reasonOf(error)
          : (error.stack ?? error.message),
      );
    }
  }
  stopping.abort();
  await stopHouse(house);
  unlock();
  if (code === 0) say('Stopped. What was entered is kept.');
  return code;
}
