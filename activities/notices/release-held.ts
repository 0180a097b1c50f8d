import type { Database } from '../../database/connect';
import { eventsOf } from '../../database/events';
import { dropHeld, noteLacking, type HeldNotice } from '../../database/held-notices';
import { isOfPartnership } from '../../rules/notices/of-partnership';
import { lastNumberOf, type EntryOf } from '../record/entry-of';
import type { Composer, ToCompose } from './compose-for-pupil';
import type { Composed } from './store-notices';

/**
 * Composes the held notices of a case anew, as it stands after an entry. Those that lack nothing any more take the place
 * of what was held, under the number of the entry's last event: it is what supplied the part.
 *
 * @returns what is to be stored now
 */
export async function releaseHeld(
  tx: Database,
  entry: EntryOf<'pupil'>,
  held: HeldNotice[],
  compose: Composer,
): Promise<Composed[]> {
  const released: Composed[] = [];
  const number = lastNumberOf(entry);
  for (const [index, group] of groupsOf(held).entries()) {
    const one = await asToCompose(tx, entry.caseId, group);
    if (!one) continue;
    const anew = await compose({ ...one, number, position: entry.effects.length + index });
    const lacking = anew.find((c) => c.held);
    if (!lacking?.held) {
      await dropHeld(
        tx,
        group.map((n) => n.id),
      );
      released.push(...anew);
    } else for (const { id } of group) await noteLacking(tx, id, lacking.held);
  }
  return released;
}

/** What one effect asked for is one group, however many recipients it has. */
const groupsOf = (held: HeldNotice[]): HeldNotice[][] => {
  const key = ({ number, position }: HeldNotice): string => `${number}:${position}`;
  return [...new Set(held.map(key))].map((of) => held.filter((n) => key(n) === of));
};

async function asToCompose(
  tx: Database,
  caseId: string,
  [first]: HeldNotice[],
): Promise<Omit<ToCompose, 'number' | 'position'> | null> {
  if (!first || isOfPartnership(first.notice)) return null;
  const [found] = await eventsOf<ToCompose['event']>(tx, caseId, { after: first.number - 1, limit: 1 });
  if (!found) return null;
  return { notice: first.notice, to: first.toRole, about: first.held.about, event: found.event };
}
