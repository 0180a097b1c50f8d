import { ApplicationFailure, cancellationSignal, heartbeat, log, sleep } from '@temporalio/activity';
import { markAttempt, markSent } from '../../database/deliveries';
import { queuedOf, type Notice } from '../../database/notices';
import { keepRehearsed } from '../../database/rehearsal';
import type { WorldActivities } from '../types';
import type { World } from '../world';
import { send } from './send';
import { MOST_TRIES, waitAfter } from './tries';

const BEAT_MS = 4_000;
const NOTE_AGAIN_MS = 500;

/**
 * Sends the notices of a step that are not sent yet. What the mail server refuses for good is given up at once; what it
 * could not take now is tried again, by the engine, for about eight hours. A machine that dies between the server's yes
 * and our note of it sends one notice twice, with the same Message-ID: no more than that can be promised. Nothing of a case
 * in rehearsal is handed over, whoever asks: the record says which those are (E7).
 *
 * @throws ApplicationFailure while any is still to be sent, with the wait before the next try
 */
export const deliverNotices =
  (world: World): WorldActivities['deliverNotices'] =>
  ({ caseId, numbers }) =>
    whileAlive(() => deliver(world, caseId, numbers));

async function deliver(world: World, caseId: string, numbers: number[]): Promise<number> {
  const waits: number[] = [];
  let sent = 0;
  await keepRehearsed(world.db, caseId);
  for (const notice of await queuedOf(world.db, caseId, numbers)) {
    cancellationSignal().throwIfAborted();
    const wait = await tryOnce(world, notice);
    if (wait === null) sent += 1;
    else if (wait > 0) waits.push(wait);
  }
  if (waits.length === 0) return sent;
  throw ApplicationFailure.create({
    message: `${waits.length} of the notices could not be handed over yet`,
    type: 'not-delivered-yet',
    nextRetryDelay: Math.min(...waits),
  });
}

/** The server's yes is noted whatever it takes: a record that is away for a while is no reason to send a letter twice. */
async function untilNoted(note: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await note();
    } catch (error) {
      log.warn('A delivery could not be noted yet', { error: String(error) });
      await sleep(NOTE_AGAIN_MS);
    }
  }
}

/** Tells the engine every few seconds that this try goes on, so that it need not wait long for one that has died. */
async function whileAlive<T>(act: () => Promise<T>): Promise<T> {
  const beat = setInterval(heartbeat, BEAT_MS);
  try {
    return await act();
  } finally {
    clearInterval(beat);
  }
}

/** @returns null when it was accepted, 0 when it is given up, otherwise the milliseconds until the next try */
async function tryOnce(world: World, notice: Notice): Promise<number | null> {
  const outcome = await send(world, notice);
  const now = Date.now();
  const at = new Date(now).toISOString();
  const { detail } = outcome;
  if (outcome.accepted) {
    await untilNoted(() => markSent(world.db, notice.id, { at, detail }));
    return null;
  }
  const tries = notice.attempts + 1;
  const wait = outcome.forGood || tries >= MOST_TRIES ? 0 : waitAfter(tries);
  const nextAttemptAt = wait === 0 ? null : new Date(now + wait).toISOString();
  await markAttempt(world.db, notice.id, {
    at,
    detail,
    outcome: outcome.answered ? 'refused' : 'unreachable',
    nextAttemptAt,
  });
  return wait;
}
