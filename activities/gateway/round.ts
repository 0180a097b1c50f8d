import type { Notice } from '../../database/notices';
import { askLater, goOnByPost, takeInHand } from '../../database/posted-letters';
import { askAfter } from './ask-after';
import { broken } from './broken';
import { ASK_AGAIN_AFTER, handOver } from './hand-over';
import { AT_ONCE, IN_HAND } from './in-hand';
import { putOff } from './put-off';
import { textsOfRound } from './texts';
import { iso, type GatewayWorld } from './world';

/** What became of a letter in a round, for the log. */
export type Seen =
  'handed-over' | 'not-handed-over' | 'given-up' | 'posted' | 'not-posted' | 'under-way' | 'texted';

const DAY = 24 * 60 * 60_000;
/** What is older is left to people: nobody wants last year's letters in the post on the day the gateway is set up. */
const GOES_ON_FOR = 7 * DAY;

/**
 * One round: letters that are stuck go on by post, those that wait are handed to the gateway, those that it has are asked
 * after, and whoever has a telephone is told by text. Rounds of several workers may run at once: each letter is in one's hands.
 * One that dies leaves its letters for a later round, which asks the gateway first what it has. A letter that breaks holds up
 * no other.
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
    const outcome = await seeTo(world, letter).catch((error: unknown) => leaveAfter(error, world, letter));
    seen[outcome] = (seen[outcome] ?? 0) + 1;
  }
  const texted = await textsOfRound(world, since);
  return texted > 0 ? { ...seen, texted } : seen;
}

const seeTo = async (world: GatewayWorld, letter: Notice): Promise<Seen> =>
  letter.handedOverAt === null ? handOver(world, letter) : askAfter(world, letter);

async function leaveAfter(error: unknown, world: GatewayWorld, letter: Notice): Promise<Seen> {
  const answer = broken(world, letter.id, error);
  if (letter.handedOverAt === null) return putOff(world, letter, answer);
  await askLater(world.db, letter.id, iso(world.now() + ASK_AGAIN_AFTER));
  return 'under-way';
}
