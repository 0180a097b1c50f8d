import type { LocalDate, LocalDateTime, SchoolCalendar, SchoolKind, Session } from '../calendar/types';

/** A field that would be null, false, 0 or an empty list may be left out. */
type Optional<Value> = Value | null | undefined;

/** What decides who is owed what. Compulsory school age is worked out from the date of birth. */
export interface Pupil {
  dateOfBirth: LocalDate;
  yearGroup?: Optional<number>;
  /** The three-digit code of the authority where the pupil lives. */
  homeAuthority?: Optional<string>;
  lookedAfter?: Optional<boolean>;
  socialWorker?: Optional<boolean>;
  /** An education, health and care plan. */
  plan?: Optional<boolean>;
  /** The plan sets a lower weekly maximum of hours and it is being provided. */
  reducedHoursPlan?: Optional<boolean>;
  /** Year 11: the day the last exam entered for was taken or missed. */
  examsFinishedOn?: Optional<LocalDate>;
  /** Sessions of suspensions at other schools, in the school year of the first decision. */
  earlierSessionsThisYear?: Optional<number>;
}

export interface School {
  kind: SchoolKind;
  authority: string;
}

/** A headteacher's decision. */
export interface Decision {
  id: string;
  kind: 'suspension' | 'permanent-exclusion';
  school: string;
  decidedAt: LocalDateTime;
  /** Was the pupil sent home before the afternoon session began? */
  beforeAfternoon?: Optional<boolean>;
  /** Half days; null for a permanent exclusion. */
  sessions?: Optional<number>;
  /** A suspension at lunchtimes only: `sessions` of them, one a school day (row 11). */
  lunchtimes?: Optional<boolean>;
  /** null: at once. Otherwise from that session, as for a suspension that follows another. */
  starts?: Optional<{ date: LocalDate; session: Session }>;
  /** The first public exam or national test it would cost the pupil. */
  losesExamOn?: Optional<LocalDate>;
  /** Reinstated by the governors before a suspension was served: the day on which the pupil is back (row 34). */
  backOn?: Optional<LocalDate>;
  /** The last day for a review that the family was given, where a change of the calendar would make it earlier (D2). */
  reviewUntil?: Optional<LocalDate>;
}

export interface OffSiteDirection {
  id: string;
  school: string;
  decidedOn: LocalDate;
  firstDay: LocalDate;
  lastReviewOn?: Optional<LocalDate>;
  reviewAskedOn?: Optional<LocalDate>;
}

export interface FairAccess {
  id: string;
  school: string;
  agreedOn: LocalDate;
}

/** How a notice was given: `on` is the day it was handed over, posted or sent. */
export interface Given {
  how: 'by-hand' | 'first-class-post' | 'email';
  on: LocalDate;
}

/** What has happened since a decision, in any order. */
export type Fact =
  | { kind: 'governors-received-notice'; decision: string; on: LocalDate }
  | { kind: 'representations'; decision: string; on: LocalDate }
  | { kind: 'attended'; school: string; date: LocalDate }
  | { kind: 'provision-arranged'; decision: string; startsAt: LocalDateTime }
  | { kind: 'provision-started'; decision: string; at: LocalDateTime }
  | { kind: 'cancelled'; decision: string; on: LocalDate }
  | { kind: 'governors-meeting-began'; decision: string; on: LocalDate }
  | { kind: 'governors-decided'; decision: string; outcome: 'upheld' | 'reinstated'; given: Given }
  | { kind: 'review-applied'; decision: string; given: Given }
  | { kind: 'review-waived'; decision: string; on: LocalDate }
  | {
      kind: 'review-decided';
      decision: string;
      outcome: 'uphold' | 'recommend' | 'quash-and-direct';
      given: Given;
    }
  | { kind: 'reconsidered'; decision: string; on: LocalDate; outcome: 'upheld' | 'reinstated' }
  | { kind: 'calendar-changed'; school: string; on: LocalDate };

/** The deadline question: a pupil, the decisions about them, and what has happened since. */
export interface Question {
  /** The asker's own; it comes back with the answer. */
  id: string | number;
  /** Adds a status to each duty. */
  asOf?: Optional<LocalDateTime>;
  /** By school. A school without one is a missing calendar. */
  calendars?: Optional<Record<string, SchoolCalendar>>;
  pupil: Pupil;
  schools?: Optional<Record<string, School>>;
  decisions?: Optional<Decision[]>;
  offSiteDirections?: Optional<OffSiteDirection[]>;
  fairAccess?: Optional<FairAccess[]>;
  facts?: Optional<Fact[]>;
}
