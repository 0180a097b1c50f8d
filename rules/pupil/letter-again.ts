import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Decision } from '../case/verbs';
import { MAY_BE_SENT_AGAIN } from '../notices/notice-status';
import { refuse, type Refusal } from '../refusal';
import type { PupilEvent } from './events';
import type { LetterOnPaper, OnPaper } from './letter-given';
import type { PupilCase } from './state';

/** The ways in which a letter that did not arrive goes out once more. */
export type Again = 'email' | OnPaper['how'];

/** Sends a letter that did not arrive once more, as it was written, by the same way or another (E3; law 36). */
export interface SendLetterAgain extends Asked<'send-letter-again'> {
  letter: LetterToSend;
  by: Again;
  reason: string;
}

/** A letter as the record holds it, with whose it is and whether it could go by e-mail. */
export interface LetterToSend extends LetterOnPaper {
  contact: string | null;
  hasAddress: boolean;
}

/** On paper it leaves on the day on which somebody says so: that is the day from which it counts. */
export interface LetterSentAgain extends Pick<SendLetterAgain, 'by' | 'reason'> {
  type: 'letter-sent-again';
  on: LocalDate;
  letter: LetterOnPaper;
}

/**
 * A letter goes out again when nothing more is tried by itself, once, with a reason, and never to somebody to whom nothing
 * may be sent.
 *
 * @source law.md rows 2 to 5, 36
 */
export function decideLetterAgain(
  state: PupilCase,
  { letter: { contact, hasAddress, ...letter }, by, reason }: SendLetterAgain,
  on: LocalDate,
): Decision<PupilEvent> {
  const { lettersGiven = [], lettersAgain = [], contactMarks = {} } = state;
  const barred = letter.status === 'stopped' || contactMarks[contact ?? '']?.includes('no-contact');
  if (barred) return refuse('letter-stopped', 'E6');
  if (lettersAgain.includes(letter.id)) return refuse('letter-already-again', 'E3');
  if (lettersGiven.includes(letter.id)) return refuse('letter-already-given', 'law 36');
  const wrong = byStatus(letter);
  if (wrong) return wrong;
  if (by === 'email' && !hasAddress) return refuse('letter-without-address', 'E3');
  if (reason.trim() === '') return refuse('missing-reason', 'E3');
  return { events: [{ type: 'letter-sent-again', on, letter, by, reason }] };
}

function byStatus({ status }: LetterOnPaper): Refusal | null {
  if (MAY_BE_SENT_AGAIN.includes(status)) return null;
  if (status === 'held') return refuse('letter-held', 'law 3');
  if (status === 'rehearsed') return refuse('letter-rehearsed', 'E7');
  if (status === 'queued') return refuse('letter-still-tried', 'E3');
  return status === 'given'
    ? refuse('letter-already-given', 'law 36')
    : refuse('letter-already-sent', 'law 36');
}
