import { tell } from './cases/tell';
import { tellCasesOfSchool } from './cases/tell-cases-of-school';
import { deliverNotices } from './notices/deliver-notices';
import { bookPanel } from './panel/book-panel';
import { offerPlaces } from './panel/offer-places';
import { releasePanel } from './panel/release-panel';
import { recordCase } from './record/record-case';
import type { RecordActivities, WorldActivities } from './types';
import type { World } from './world';

export type { World } from './world';

/** Every activity, over one world. */
export function activitiesFor(world: World): RecordActivities & WorldActivities {
  return {
    recordCase: recordCase(world),
    deliverNotices: deliverNotices(world),
    bookPanel: bookPanel(world),
    releasePanel: releasePanel(world),
    tellCase: ({ caseId, fact, messageId }) => tell(world, caseId, fact, messageId),
    offerPlaces: offerPlaces(world),
    tellCasesOfSchool: tellCasesOfSchool(world),
  };
}
