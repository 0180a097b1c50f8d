import type { OnBoard } from '../../../database/board-list';
import { compileCalendar, type CompiledCalendar } from '../../../rules/calendar/school-days';
import type { LocalDate } from '../../../rules/calendar/types';
import type { Viewer } from '../../session/viewer';
import { ownRoles } from '../../today/owed-by';
import { placeWords, STAGE_WORDS } from '../../words/board';
import { fullName, initials } from '../../words/names';
import { obligationView, type ObligationView } from '../parts/obligation';

export interface BoardRow {
  id: string;
  name: string;
  /** What is printed: a list lies about. */
  initials: string;
  caseRef: string;
  href: string;
  school: string;
  yearGroup: number;
  stage: string;
  where: string;
  /** What is due first; null when nothing is. */
  first: ObligationView | null;
  late: boolean;
}

/** Draws pupils as rows, each by its own case's clock and its school's calendar. */
export function boardRows(found: OnBoard[], viewer: Viewer, today: LocalDate): BoardRow[] {
  const calendars = new Map<string, CompiledCalendar>();
  const calendarOf = ({ schoolId, calendar }: OnBoard): CompiledCalendar => {
    const known = calendars.get(schoolId) ?? compileCalendar(schoolId, calendar ?? undefined);
    calendars.set(schoolId, known);
    return known;
  };
  return found.map((row) => {
    const { first, clockDay } = row;
    const day = clockDay > today ? clockDay : today;
    const url = `/pupils/${row.id}`;
    return {
      id: row.id,
      name: fullName(row),
      initials: initials(row),
      caseRef: row.caseRef,
      href: url,
      school: row.schoolName,
      yearGroup: row.yearGroup,
      stage: STAGE_WORDS[row.stage],
      where: placeWords(row.place, row.until),
      first: first
        ? obligationView(first, { url, today: day, calendar: calendarOf(row), owner: ownerOf(row, viewer) })
        : null,
      late: Boolean(first?.due && first.due < day),
    };
  });
}

/** "You", the lead by name, or nothing: then the office is named. */
function ownerOf({ first, lead, leadName }: OnBoard, viewer: Viewer): string | undefined {
  if (!first) return undefined;
  if (first.owedBy === 'lead') {
    if (lead === viewer.person && viewer.office === 'lead') return 'You';
    return leadName ? `${leadName}, lead` : undefined;
  }
  const mine = ownRoles(viewer.office).includes(first.owedBy) && first.owedBy !== 'governing-body';
  return mine ? 'You' : undefined;
}
