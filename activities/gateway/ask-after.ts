import { markGiven } from '../../database/deliveries';
import { noteReport } from '../../database/delivery-reports';
import type { Notice } from '../../database/notices';
import { askLater } from '../../database/posted-letters';
import type { Fate } from '../../gateway/gateway';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import { ASK_AGAIN_AFTER } from './hand-over';
import type { Seen } from './round';
import { iso, type GatewayWorld } from './world';

/** A letter of which nothing is heard for so long is somebody's task: the gateway itself forgets after a week. */
const PATIENCE = 6 * 24 * 60 * 60_000;

/**
 * Asks the gateway what became of a letter. When it is in the post it is given, from the day on which it left: the second working
 * day counts (law 36). What cannot be posted is undelivered, as a letter that came back.
 */
export async function askAfter(world: GatewayWorld, letter: Notice): Promise<Seen> {
  const { db, now } = world;
  const fate = await fateOf(world, letter);
  const at = iso(now());
  switch (fate.fate) {
    case 'done': {
      const left = fate.at ?? at;
      await noteReport(db, letter.id, { outcome: 'delivered', code: null, detail: fate.word, at: left });
      const on = dateOf(localDateTimeOf(Date.parse(left)));
      await markGiven(db, letter.id, { how: 'first-class-post', on });
      return 'posted';
    }
    case 'failed':
      await noteReport(db, letter.id, { outcome: 'bounced', code: null, detail: fate.word, at });
      return 'not-posted';
    case 'under-way':
      await askLater(db, letter.id, iso(now() + ASK_AGAIN_AFTER));
      return 'under-way';
  }
}

/** What is not known is under way, until patience ends. */
async function fateOf({ gateway, now }: GatewayWorld, { id, handedOverAt }: Notice): Promise<Fate> {
  const known = await gateway.fateOf(id).catch(() => null);
  if (known && known.fate !== 'under-way') return known;
  const since = Date.parse(handedOverAt ?? iso(now()));
  const word = known?.word ?? 'the gateway does not say what became of it';
  return { fate: now() - since > PATIENCE ? 'failed' : 'under-way', word, at: null };
}
