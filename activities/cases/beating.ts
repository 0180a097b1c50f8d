import { activityInfo, heartbeat } from '@temporalio/activity';

const BEAT_MS = 4_000;

/**
 * A long act that says every few seconds that it lives, and how far it has come: a try that follows the death of a worker
 * begins from there.
 *
 * @param act gets the place at which an earlier try stopped, if there was one, and a way to note its own
 */
export async function beating<T>(
  act: (from: string | null, note: (place: string) => void) => Promise<T>,
): Promise<T> {
  const from = (activityInfo().heartbeatDetails as string | null | undefined) ?? null;
  let place = from;
  const note = (now: string): void => {
    place = now;
    heartbeat(place);
  };
  const beat = setInterval(() => heartbeat(place), BEAT_MS);
  try {
    return await act(from, note);
  } finally {
    clearInterval(beat);
  }
}
