import type { OnBoard } from '../../../database/board-list';
import type { LocalDate } from '../../../rules/calendar/types';
import { dutyWords } from '../../../rules/notices/duty-words';
import { capital, roleInWords } from '../../../rules/notices/naming';
import { placeWords, STAGE_WORDS } from '../../words/board';

export const BOARD_COLUMNS = [
  'Case',
  'Last name',
  'First name',
  'Year',
  'School',
  'Stage',
  'Where now',
  'Due',
  'What',
  'Owed by',
  'Status',
];

/** One pupil of the board as a row of a file. Days are written so that they sort. */
export function csvRow(row: OnBoard, today: LocalDate): string[] {
  const { first, clockDay } = row;
  const day = clockDay > today ? clockDay : today;
  return [
    row.caseRef,
    row.lastName,
    row.firstName,
    String(row.yearGroup),
    row.schoolName,
    STAGE_WORDS[row.stage],
    placeWords(row.place, row.until),
    first?.due ?? '',
    first ? dutyWords[first.duty].title : '',
    first ? ownerWords(row) : '',
    first ? statusWords(first.due, day) : 'Nothing due',
  ];
}

const ownerWords = ({ first, leadName }: OnBoard): string =>
  first?.owedBy === 'lead' && leadName ? `${leadName}, lead` : capital(roleInWords(first?.owedBy ?? 'lead'));

function statusWords(due: LocalDate | null, day: LocalDate): string {
  if (due === null) return 'No date';
  if (due < day) return 'Late';
  return due === day ? 'Due today' : 'Due';
}
