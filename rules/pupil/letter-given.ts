import type { LocalDate } from '../calendar/types';
import type { NoticeName } from '../case/obligation';
import type { Role } from '../case/people';
import type { Decision } from '../case/verbs';
import { badGiven } from '../exclusion/given';
import type { NoticeStatus } from '../notices/notice-status';
import { refuse } from '../refusal';
import type { RecordLetterGiven } from './commands';
import type { PupilEvent } from './events';
import type { PupilCase } from './state';

/** How and when a letter left on paper. */
export interface OnPaper {
  how: 'by-hand' | 'first-class-post';
  on: LocalDate;
}

/** A letter as the record holds it: the one who records that it was given cannot say what it is. */
export interface LetterOnPaper {
  id: string;
  notice: NoticeName;
  to: Role;
  writtenOn: LocalDate;
  status: NoticeStatus;
}

/**
 * A letter is posted or handed over once, when it is whole, and not after a mail server has taken it, unless it came back.
 *
 * @source law.md rows 2 to 5, 36
 */
export function decideLetterGiven(
  { lettersGiven = [] }: PupilCase,
  { letter, given }: RecordLetterGiven,
  today: LocalDate,
): Decision<PupilEvent> {
  if (letter.status === 'held') return refuse('letter-held', 'law 3');
  if (letter.status === 'stopped') return refuse('letter-stopped', 'E6');
  if (letter.status === 'rehearsed') return refuse('letter-rehearsed', 'E7');
  if (letter.status === 'sent') return refuse('letter-already-sent', 'law 36');
  if (letter.status === 'given' || lettersGiven.includes(letter.id))
    return refuse('letter-already-given', 'law 36');
  return badGiven(given, letter.writtenOn, today) ?? { events: [{ type: 'letter-given', letter, given }] };
}
