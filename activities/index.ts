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
import { eventsSince } from './record/events-since';
import { recordCase } from './record/record-case';
import type {
  CalendarChangeActivities,
  OperatorActivities,
  RecordActivities,
  WorldActivities,
} from './types';
import { watched } from './steps/watched';
import { beginFromRecord } from './restore/begin-from-record';
import type { World } from './world';

export type { World } from './world';

/** Every activity, over one world. */
export function activitiesFor(
  world: World,
): RecordActivities & WorldActivities & CalendarChangeActivities & OperatorActivities {
  const step = <Args extends unknown[], Result>(act: (...args: Args) => Promise<Result>) =>
    watched(world, discreet(act));
  return {
    recordCase: step(recordCase(world)),
    eventsSince: step(eventsSince(world)),
    beginFromRecord: step(beginFromRecord(world)),
    deliverNotices: step(deliverNotices(world)),
    bookPanel: step(bookPanel(world)),
    releasePanel: step(releasePanel(world)),
    tellCase: step(({ caseId, fact, messageId }) => tell(world, caseId, fact, messageId)),
    offerPlaces: step(offerPlaces(world)),
    startCalendarChange: step(startCalendarChange(world)),
    tellCases: step(tellCases(world)),
    awaitAnswers: step(awaitAnswers(world)),
    tellCasesAgain: step(tellCasesAgain(world)),
    tellCasesWithHeld: step(tellCasesWithHeld(world)),
  };
}
