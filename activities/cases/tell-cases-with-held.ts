import { casesWithHeld } from '../../database/held-notices';
import type { WorldActivities } from '../types';
import type { World } from '../world';
import { tell } from './tell';

/** Tells each case of a school with a letter that is held: what it lacked may have been supplied. */
export const tellCasesWithHeld =
  (world: World): WorldActivities['tellCasesWithHeld'] =>
  async ({ school, messageId }) => {
    for (const caseId of await casesWithHeld(world.db, school)) {
      await tell(world, caseId, { type: 'school-details-changed' }, messageId);
    }
  };
