import type { LocalDate, LocalDateTime, SchoolCalendar } from '../calendar/types';
import type { Obligation } from '../case/obligation';
import type { Office } from '../case/people';
import type { Policy } from '../policies/policy';

export interface PartnershipSchool {
  id: string;
  name: string;
  kind: 'maintained' | 'academy' | 'pru';
  authority: string;
  phase: 'primary' | 'secondary';
  /** Where notices to the governing body go. */
  governorsEmail: string;
  calendar: SchoolCalendar;
  /** Words on where the calendar is from, and whether its dates were carried forward. */
  calendarNote: string;
}

/** Somebody holding an office for a period. `school` is null for offices of the whole partnership. */
export interface Holding {
  person: string;
  office: Office;
  school: string | null;
  from: LocalDate;
  to: LocalDate | null;
}

/** One partnership of schools. People's names and addresses stand in the record alone. */
export interface Partnership {
  status: 'open';
  name: string;
  policy: Policy;
  schools: PartnershipSchool[];
  holdings: Holding[];
  /** When the last weekly digest went out. */
  digestSentAt: LocalDateTime | null;
  /** The day on which that one was to go. */
  digestDue?: LocalDate;
  since: LocalDate;
  owed: Obligation[];
}

/** Before it is founded a partnership is nothing yet. */
export type PartnershipState = { status: 'new'; owed: Obligation[] } | Partnership;
