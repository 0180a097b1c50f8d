import type { PupilInList } from '../../../database/pupil-list';
import { compileCalendar } from '../../../rules/calendar/school-days';
import { dateOf } from '../../../rules/calendar/london-time';
import type { Obligation } from '../../../rules/case/obligation';
import type { PupilCase } from '../../../rules/pupil/state';
import { caseTime } from '../../clock';
import type { House } from '../../house';
import { fullName } from '../../words/names';
import { outWord, stageWord } from '../../words/stages';
import { obligationView, type ObligationView } from '../parts/obligation';

export interface PupilRow {
  name: string;
  href: string;
  school: string;
  yearGroup: number;
  caseRef: string;
  stage: string;
  out: string | null;
  /** What is due first; null when nothing is. */
  first: ObligationView | null;
}

/** One pupil of the list, looked at by the case's own clock. */
export function pupilRow(house: House, pupil: PupilInList, state: PupilCase | undefined): PupilRow {
  const url = `/pupils/${pupil.id}`;
  const today = dateOf(caseTime(house.now(), pupil.clock, state?.forward));
  const first = state && firstDue(state.owed);
  const calendar = compileCalendar(pupil.schoolId, state?.calendar);
  return {
    name: fullName(pupil),
    href: url,
    school: pupil.schoolName,
    yearGroup: pupil.yearGroup,
    caseRef: pupil.caseRef,
    stage: state ? stageWord(state) : '',
    out: state ? outWord(state, today) : null,
    first: first ? obligationView(first, { url, today, calendar }) : null,
  };
}

/** The running duty that is due first; one without a day only where there is no other. */
export const firstDue = (owed: Obligation[]): Obligation | undefined => inOrder(owed)[0];

/** The running duties, the earliest first, those without a day last. */
export const inOrder = (owed: Obligation[]): Obligation[] =>
  owed.filter((o) => o.status === 'running').sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
