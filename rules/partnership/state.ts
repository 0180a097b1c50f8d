import type { Override } from '../calendar/finding';
import type { LocalDate, LocalDateTime, SchoolCalendar, SchoolKind } from '../calendar/types';
import type { Obligation } from '../case/obligation';
import type { Office } from '../case/people';
import type { PanelCategory } from '../panel/categories';
import type { Policy } from '../policies/policy';
import type { Phase } from '../register/phase';
import type { Locality } from './localities/locality';
import type { Agreement, Member } from './members/member';
import type { Report } from './reports/report';
import type { ReviewGroup } from './review-group/nomination';

/** What the letters of a school need of it, as far as it is on record. */
export interface SchoolDetails {
  /** Where the governing body's post goes. */
  address?: string;
  /** The name of the clerk to the governors. */
  clerk?: string;
  telephone?: string;
  /** When the school's sessions are, in words, such as "8:45am to 3:15pm". */
  hours?: string;
  /** To whom parents apply for a review: the authority, or the trust of an academy. */
  review?: { name: string; email: string };
}

/** What the national register says of a school. */
export interface RegisterFacts {
  name: string;
  kind: SchoolKind;
  /** Three figures. */
  authority: string;
  phase: Phase;
  /** The register's own number. It changes when a school becomes an academy, so it is never our key. */
  urn?: string;
  /** Four figures, the school's own within its authority: often kept when it becomes an academy. */
  establishment?: string;
}

export interface PartnershipSchool extends RegisterFacts {
  id: string;
  /** Where notices to the governing body go; empty where it is not known yet. */
  governorsEmail: string;
  details?: SchoolDetails;
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
  /** Of a panel member, and of nobody else. */
  category?: PanelCategory;
}

/** One partnership of schools. People's names and addresses stand in the record alone. */
export interface Partnership {
  status: 'open';
  name: string;
  policy: Policy;
  /** How many policies of its own it has made. Left out where none. */
  policyEditions?: number;
  schools: PartnershipSchool[];
  holdings: Holding[];
  /** Which organisations belong to it, or have (A1). Absent while none has been admitted. */
  members?: Member[];
  /** By which agreements it is commissioned, the first one first (A1). Absent while none has been recorded. */
  agreements?: Agreement[];
  /** Who oversees it (A4). Absent while nobody was nominated and the seats are the usual ones. */
  reviewGroup?: ReviewGroup;
  /** Its localities by name, with their families of schools (A5). Absent while none has been added. */
  localities?: Locality[];
  /** Reports of what looks like an unlawful exclusion (C12): those that are open, and the last that were closed. */
  reports?: Report[];
  /** By school: how often its calendar has been set, and why warnings stand. Absent where that was only once. */
  calendars?: Record<string, KeptCalendar>;
  /** When the last weekly digest went out. */
  digestSentAt: LocalDateTime | null;
  /** The day on which that one was to go. */
  digestDue?: LocalDate;
  since: LocalDate;
  /** Nothing leaves it yet (E7). Left out once it is live. */
  rehearsal?: true;
  owed: Obligation[];
}

/** What is kept of the changes to a school's calendar. */
export interface KeptCalendar {
  /** The first calendar, which came with the school, is edition 1. */
  edition: number;
  overrides: Override[];
}

/** Before it is founded a partnership is nothing yet. */
export type PartnershipState = { status: 'new'; owed: Obligation[] } | Partnership;
