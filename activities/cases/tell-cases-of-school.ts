import { openCasesOfSchool } from '../../database/cases-by';
import type { WorldActivities } from '../types';
import type { World } from '../world';
import { tell } from './tell';

/** Tells every open case of a school its new calendar; each works its own dates out anew and says what moved. */
export const tellCasesOfSchool =
  (world: World): WorldActivities['tellCasesOfSchool'] =>
  async ({ school, calendar, messageId }) => {
    for (const caseId of await openCasesOfSchool(world.db, school)) {
      await tell(world, caseId, { type: 'calendar-changed', calendar }, messageId);
    }
  };
