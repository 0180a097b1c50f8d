import { caseStates } from '../../database/case-states';
import { owedFor, type OwedInList } from '../../database/obligations';
import { addDays } from '../../rules/calendar/epoch-day';
import { dateOf } from '../../rules/calendar/london-time';
import type { LocalDate } from '../../rules/calendar/types';
import { pupilsSeenBy, seesDuty } from '../cases/scope';
import { caseTime, londonDate } from '../clock';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import { ownRoles } from './owed-by';

/** A running duty, with whether its day has passed by its case's own clock. */
export interface OwedToday extends OwedInList {
  late: boolean;
}

/** What is owed, the latest first: by the viewer's office, and by others in the same cases. */
export interface Today {
  date: LocalDate;
  mine: OwedToday[];
  others: OwedToday[];
  /** True where more is owed than is shown. */
  more: boolean;
}

/** A page shows the fortnight; what is further off stands with its pupil. */
const DAYS_AHEAD = 14;
const MOST = 200;

export async function readToday(house: House, viewer: Viewer): Promise<Today> {
  const date = londonDate(house.now());
  const { partnership, office } = viewer;
  const upTo = addDays(date, DAYS_AHEAD);
  const listing = { partnership, ...pupilsSeenBy(viewer), upTo, size: MOST };
  // A Chair looks at what has climbed to them, and not at each duty of the partnership.
  const { rows, next } = await owedFor(house.db, {
    ...listing,
    ...(office === 'chair' && { climbedToChair: true }),
  });
  const theirs = await seenBy(house, viewer, rows.filter(isOfPupil));
  const owed = theirs.map((row) => ({ ...row, late: isLate(house, row) }));
  const isMine = ({ obligation }: OwedInList): boolean => ownRoles(office).includes(obligation.owedBy);
  const mine = owed.filter(isMine);
  return { date, mine, others: owed.filter((row) => !isMine(row)), more: next !== null };
}

/** Only a governors' clerk sees less of a listed pupil than all: for anybody else no case is opened. */
async function seenBy(house: House, viewer: Viewer, rows: OwedInList[]): Promise<OwedInList[]> {
  if (!pupilsSeenBy(viewer).ofGovernors) return rows;
  const states = await caseStates(house.db, [...new Set(rows.map(({ caseId }) => caseId))]);
  return rows.filter(({ caseId, obligation }) => seesDuty(viewer, states.get(caseId), obligation));
}

const isOfPupil = ({ pupil }: OwedInList): boolean => pupil !== null;

const isLate = (house: House, { obligation: { due }, clock }: OwedInList): boolean =>
  due !== null && due < dateOf(caseTime(house.now(), clock));
