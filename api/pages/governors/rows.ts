import { caseStates } from '../../../database/case-states';
import type { OwedInList } from '../../../database/obligations';
import { dateInWords, timeInWords } from '../../../rules/calendar/words';
import { dateOf } from '../../../rules/calendar/london-time';
import { compileCalendar } from '../../../rules/calendar/school-days';
import { calendarOf } from '../../../rules/exclusion/obligations';
import type { Exclusion } from '../../../rules/exclusion/state';
import type { PupilCase } from '../../../rules/pupil/state';
import { seesDuty } from '../../cases/scope';
import { caseTime } from '../../clock';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import { fullName } from '../../words/names';
import { obligationView, type ObligationView } from '../parts/obligation';
import { decisionUrl } from '../pupil/decision-lines';
import { actionFor } from '../pupil/duty-actions';
import { decisionWords } from '../pupil/form/parts';

/** One thing that a governing body owes or has done, with the decision it is about. */
export interface GovernorsRow extends ObligationView {
  name: string;
  caseRef: string;
  school: string;
  decision: { text: string; href: string };
  /** When and where they meet, or null where that is not arranged. */
  booked: string | null;
  /** When it was done; null while it is owed. */
  doneOn: string | null;
  late: boolean;
}

/** Draws what governing bodies owe and did, each by its own case's clock and its own school's days. One query for all. */
export async function governorsRows(
  house: House,
  viewer: Viewer,
  owed: OwedInList[],
  did: OwedInList[],
): Promise<{ owed: GovernorsRow[]; did: GovernorsRow[] }> {
  const states = await caseStates(house.db, [...new Set([...owed, ...did].map(({ caseId }) => caseId))]);
  const draw = (found: OwedInList): GovernorsRow[] => {
    const state = states.get(found.caseId);
    const decision = state?.exclusions.decisions.find(({ id }) => id === found.obligation.arisesFrom);
    if (!state || !decision || !seesDuty(viewer, state, found.obligation)) return [];
    return rowOf(house, viewer, found, state, decision);
  };
  return { owed: owed.flatMap(draw), did: did.flatMap(draw) };
}

function rowOf(
  house: House,
  viewer: Viewer,
  { obligation: o, pupil, clock, schoolName }: OwedInList,
  state: PupilCase,
  decision: Exclusion,
): GovernorsRow[] {
  if (!pupil) return [];
  const url = `/pupils/${pupil.id}`;
  const today = dateOf(caseTime(house.now(), clock));
  const calendar = calendarOf(state, decision, compileCalendar(state.school.id, state.calendar));
  const action = actionFor(o, state, viewer.office, url);
  const isToBook = o.duty === 'governors-meeting' && !decision.meeting;
  const view = obligationView(o, {
    url,
    today,
    calendar,
    action: action && isToBook ? { ...action, text: 'Book the meeting' } : action,
  });
  return [
    {
      ...view,
      name: fullName(pupil),
      caseRef: pupil.caseRef,
      school: schoolName ?? '',
      decision: { text: decisionWords(decision), href: decisionUrl({ url }, decision.id) },
      booked: bookedWords(decision),
      doneOn: o.closedOn ? dateInWords(o.closedOn) : null,
      late: o.status === 'running' && o.due !== null && o.due < today,
    },
  ];
}

const bookedWords = ({ meeting }: Exclusion): string | null =>
  meeting
    ? `${timeInWords(meeting.startsAt)}, ${meeting.remote ? 'by video or phone' : meeting.place}`
    : null;
