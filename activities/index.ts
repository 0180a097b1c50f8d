import { awaitAnswers } from './cases/await-answers';
import { startCalendarChange } from './cases/start-calendar-change';
import { tell } from './cases/tell';
import { tellCases } from './cases/tell-cases';
import { tellCasesAgain } from './cases/tell-cases-again';
import { tellCasesWithHeld } from './cases/tell-cases-with-held';
import { discreet } from './discreet';
import { deliverNotices } from './notices/deliver-notices';
import { bookPanel } from './panel/book-panel';
import { offerPlaces } from './panel/offer-places';
import { releasePanel } from './panel/release-panel';
import { recordCase } from './record/record-case';
import type { CalendarChangeActivities, RecordActivities, WorldActivities } from './types';
import type { World } from './world';

export type { World } from './world';

/** Every activity, over one world. */
export function activitiesFor(world: World): RecordActivities & WorldActivities & CalendarChangeActivities {
  return {
    recordCase: discreet(recordCase(world)),
    deliverNotices: discreet(deliverNotices(world)),
    bookPanel: discreet(bookPanel(world)),
    releasePanel: discreet(releasePanel(world)),
    tellCase: discreet(({ caseId, fact, messageId }) => tell(world, caseId, fact, messageId)),
    offerPlaces: discreet(offerPlaces(world)),
    startCalendarChange: discreet(startCalendarChange(world)),
    tellCases: discreet(tellCases(world)),
    awaitAnswers: discreet(awaitAnswers(world)),
    tellCasesAgain: discreet(tellCasesAgain(world)),
    tellCasesWithHeld: discreet(tellCasesWithHeld(world)),
  };
}
