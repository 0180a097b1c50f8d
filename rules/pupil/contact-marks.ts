import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Decision } from '../case/verbs';
import { refuse, type Refusal } from '../refusal';
import type { PupilEvent } from './events';
import type { PupilCase } from './state';

/**
 * What keeps somebody of the family safe. `no-contact`: nothing is sent to this person, as a court orders.
 * `confidential-address`: nobody else of the family may learn where this person can be reached.
 */
export type ContactMark = 'no-contact' | 'confidential-address';

/** Sets a mark on a contact of the family, or lifts it (E6). */
export interface MarkContact extends Asked<'mark-contact'> {
  contact: string;
  mark: ContactMark;
  change: 'set' | 'lift';
  reason: string;
}

/** Who asked for it is on record with every event. */
export interface ContactMarked extends Pick<MarkContact, 'contact' | 'mark' | 'change' | 'reason'> {
  type: 'contact-marked';
  on: LocalDate;
}

const marksOf = ({ contactMarks = {} }: PupilCase, contact: string): ContactMark[] =>
  contactMarks[contact] ?? [];

/** A mark is set once, and lifted when it is there; each time with a reason. */
export function decideMark(
  state: PupilCase,
  { contact, mark, change, reason }: MarkContact,
  on: LocalDate,
): Decision<PupilEvent> {
  if (reason.trim() === '') return refuse('missing-reason', 'E6');
  if (marksOf(state, contact).includes(mark) === (change === 'set')) return refuse('nothing-changes', 'E6');
  return { events: [{ type: 'contact-marked', on, contact, mark, change, reason }] };
}

/** Only one of the pupil's own family is written of. The case knows no contacts: the record tells their ids. */
export const notOfFamily = ({ contact }: { contact: string }, family: readonly string[]): Refusal | null =>
  family.includes(contact) ? null : refuse('unknown-contact', 'E6');

/** The case with a mark set or lifted. */
export function withMark(state: PupilCase, { contact, mark, change }: ContactMarked): PupilCase {
  const others = marksOf(state, contact).filter((one) => one !== mark);
  const marks = change === 'set' ? [...others, mark] : others;
  return { ...state, contactMarks: { ...state.contactMarks, [contact]: marks } };
}
