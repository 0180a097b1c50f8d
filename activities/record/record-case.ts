import type { Database } from '../../database/connect';
import { appendEvents, eventsOf, lastNumber, RecordClash } from '../../database/events';
import { replaceObligations } from '../../database/obligations';
import type { CaseEntry } from '../../messages/record';
import { storeNotices } from '../notices/store-notices';
import type { RecordActivities } from '../types';
import type { World } from '../world';
import { writeAnswer } from './answer';
import { asRecorded } from './as-recorded';
import { lastNumberOf } from './entry-of';
import { writeViews } from './views';

/**
 * Writes one step of a case: its events, the views after them and the notices to be sent, in one transaction. Where the
 * record holds these numbers already, from an earlier try or from a worker that died before the engine knew, nothing is
 * written and the record's own events are given back: they are what happened.
 *
 * @throws RecordClash when the events before these are not there: a record older than the engine
 */
export const recordCase =
  (world: World): RecordActivities['recordCase'] =>
  async (entry) => {
    const first = entry.events[0]?.number ?? 1;
    const wrote = await write(world, entry, first);
    if (wrote) return wrote.released ? { released: lastNumberOf(entry) } : null;
    return (await eventsOf(world.db, entry.caseId, { after: first - 1 })).map(asRecorded);
  };

/** @returns whether any letter was released; null where the record holds these numbers already */
async function write(world: World, entry: CaseEntry, first: number): Promise<{ released: boolean } | null> {
  const { caseId, kind: caseKind, events } = entry;
  if ((await lastNumber(world.db, caseId)) >= first) return null;
  try {
    return await world.db.transaction().execute(async (tx) => {
      if (!(await appendEvents(tx, { caseId, caseKind, events }))) return null;
      return { released: await follow(tx, entry, world) };
    });
  } catch (error) {
    if (error instanceof RecordClash && (await lastNumber(world.db, caseId)) >= first) return null;
    throw error;
  }
}

async function follow(tx: Database, entry: CaseEntry, world: World): Promise<boolean> {
  await writeViews(tx, entry);
  await writeAnswer(tx, entry);
  await replaceObligations(tx, entry.caseId, entry.state.owed);
  return storeNotices(tx, entry, world);
}
