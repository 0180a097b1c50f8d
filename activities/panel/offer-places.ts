import { caseById } from '../../database/cases';
import { casesWaitingForPanel } from '../../database/cases-by';
import { tell } from '../cases/tell';
import type { WorldActivities } from '../types';
import type { World } from '../world';

/** Tells every referral that waits for a meeting that there may be a place now; each tries for itself. */
export const offerPlaces =
  (world: World): WorldActivities['offerPlaces'] =>
  async ({ meeting, messageId }) => {
    const found = await caseById(world.db, meeting);
    if (!found) throw new Error('A place is offered once its meeting is on record');
    for (const caseId of await casesWaitingForPanel(world.db, found.partnershipId, found.rehearsal)) {
      await tell(world, caseId, { type: 'place-offered' }, messageId);
    }
  };
