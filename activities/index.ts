import { tell } from './cases/tell';
import { tellCasesOfSchool } from './cases/tell-cases-of-school';
import { discreet } from './discreet';
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
    recordCase: discreet(recordCase(world)),
    deliverNotices: discreet(deliverNotices(world)),
    bookPanel: discreet(bookPanel(world)),
    releasePanel: discreet(releasePanel(world)),
    tellCase: discreet(({ caseId, fact, messageId }) => tell(world, caseId, fact, messageId)),
    offerPlaces: discreet(offerPlaces(world)),
    tellCasesOfSchool: discreet(tellCasesOfSchool(world)),
  };
}
