import { markAttempt } from '../../database/deliveries';
import type { Notice } from '../../database/notices';
import type { Answer } from '../../gateway/gateway';
import { MOST_TRIES, waitAfter } from '../notices/tries';
import type { Seen } from './round';
import { iso, type GatewayWorld } from './world';

/** Notes a try in vain: another comes, later each time, until there were enough of them. Then it is somebody's task. */
export async function putOff(
  { db, now }: GatewayWorld,
  letter: Pick<Notice, 'id' | 'attempts'>,
  { answered, forGood, detail }: Answer,
): Promise<Seen> {
  const at = now();
  const tries = letter.attempts + 1;
  const givesUp = forGood || tries >= MOST_TRIES;
  await markAttempt(db, letter.id, {
    at: iso(at),
    detail,
    outcome: answered ? 'refused' : 'unreachable',
    nextAttemptAt: givesUp ? null : iso(at + waitAfter(tries)),
  });
  return givesUp ? 'given-up' : 'not-handed-over';
}
