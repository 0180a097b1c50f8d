import { goOnByPost, takeInHand } from '../../database/posted-letters';
import { askAfter } from './ask-after';
import { handOver } from './hand-over';
import { textsOfRound } from './texts';
import { iso, type GatewayWorld } from './world';

/** What became of a letter in a round, for the log. */
export type Seen =
  'handed-over' | 'not-handed-over' | 'given-up' | 'posted' | 'not-posted' | 'under-way' | 'texted';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** What is older is left to people: nobody wants last year's letters in the post on the day the gateway is set up. */
const GOES_ON_FOR = 7 * DAY;
/** So many letters in one round: the gateway is asked at a bounded rate, whatever there is to do. */
const AT_ONCE = 20;
/** Longer than a round takes. */
const IN_HAND = 10 * MINUTE;

/**
 * One round: letters that are stuck go on by post, those that wait are handed to the gateway, those that it has are asked
 * after, and whoever has a telephone is told by text. Rounds of several workers may run at once: each letter is in one's hands. One that dies leaves its letters for a
 * later round, which asks the gateway first what it has.
 *
 * @returns how many letters of each kind there were
 */
export async function gatewayRound(world: GatewayWorld): Promise<Partial<Record<Seen, number>>> {
  const now = world.now();
  const seen: Partial<Record<Seen, number>> = {};
  const since = iso(now - GOES_ON_FOR);
  await goOnByPost(world.db, { at: iso(now), since, size: AT_ONCE });
  const inHand = { at: iso(now), until: iso(now + IN_HAND), size: AT_ONCE };
  for (const letter of await takeInHand(world.db, inHand)) {
    const outcome =
      letter.handedOverAt === null ? await handOver(world, letter) : await askAfter(world, letter);
    seen[outcome] = (seen[outcome] ?? 0) + 1;
  }
  const texted = await textsOfRound(world, since);
  return texted > 0 ? { ...seen, texted } : seen;
}
