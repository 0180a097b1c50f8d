import type { RecordActivities } from '../types';
import { appendEvents } from '../../database/events';
import { replaceObligations } from '../../database/obligations';
import { storeNotices } from '../notices/store-notices';
import type { World } from '../world';
import { writeViews } from './views';

/**
 * Writes one step of a case: its events, the views after them and the notices to be sent, in one transaction. Safe to
 * repeat: (case, number) is unique, and a try that finds its events there changes nothing.
 */
export const recordCase =
  (world: World): RecordActivities['recordCase'] =>
  (entry) =>
    world.db.transaction().execute(async (tx) => {
      const { caseId, kind: caseKind, events } = entry;
      if (!(await appendEvents(tx, { caseId, caseKind, events }))) return;
      await writeViews(tx, entry);
      await replaceObligations(tx, caseId, entry.state.owed);
      await storeNotices(tx, entry, world);
    });
