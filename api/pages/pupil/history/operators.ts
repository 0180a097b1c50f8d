import { interventionsOf } from '../../../../database/interventions';
import { pupilWorkflowId } from '../../../../messages/ids';
import { localDateTimeOf } from '../../../../rules/calendar/london-time';
import { deedInWords, type OperatorDeed } from '../../../interventions/in-words';
import { dateAndTime } from '../../../words/dates';
import type { PupilPage } from '../pupil-page';

/** What operators did to the engine's run of the case, the newest first. */
export async function operators({ house, caseId }: PupilPage): Promise<(OperatorDeed & { when: string })[]> {
  const all = await interventionsOf(house.db, pupilWorkflowId(caseId));
  return all.reverse().map((one) => {
    return { ...deedInWords(one), when: dateAndTime(localDateTimeOf(Date.parse(one.at))) };
  });
}
