import type { ConcernInList } from '../../../database/concerns';
import { compileCalendar } from '../../../rules/calendar/school-days';
import { dateOf } from '../../../rules/calendar/london-time';
import { referenceOf } from '../../../rules/partnership/reports/reference';
import { caseTime } from '../../clock';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import { longDate } from '../../words/dates';
import { fullName } from '../../words/names';
import { obligationView } from '../parts/obligation';

/** A concern or a report of the list, looked at by its own case's clock. */
export function concernRow(house: House, viewer: Viewer, found: ConcernInList) {
  const { obligation: o, pupil, clock, schoolName } = found;
  const today = dateOf(caseTime(house.now(), clock));
  const href = pageOfConcern(viewer, found);
  // It is counted in working days, for which no school's calendar is asked.
  const around = { url: `/pupils/${pupil?.id ?? ''}`, today, calendar: compileCalendar('', undefined) };
  return {
    ...obligationView(o, around),
    ...(pupil === null && { why: `${href}#count` }),
    name: pupil ? `${fullName(pupil)}, Year ${pupil.yearGroup}` : `Report ${referenceOf(o.arisesFrom)}`,
    href,
    school: schoolName ?? '',
    raised: o.basis[0] ? longDate(o.basis[0].date) : '',
    isOpen: o.status === 'running',
  };
}

/** The Chair opens a pupil by the pupil's own page, which asks why. */
export const pageOfConcern = ({ office }: Viewer, { pupil, obligation }: ConcernInList): string =>
  pupil && office === 'chair' ? `/pupils/${pupil.id}` : `/concerns/${obligation.arisesFrom}`;
