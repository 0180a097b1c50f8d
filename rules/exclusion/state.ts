import type { LocalDate, LocalDateTime, SchoolCalendar, Session } from '../calendar/types';
import type { Given } from '../deadlines/question';

/** A suspension or permanent exclusion as the headteacher decided it. Lengths in sessions; null for a permanent exclusion. */
export interface DecisionMade {
  id: string;
  kind: 'suspension' | 'permanent-exclusion';
  decidedAt: LocalDateTime;
  beforeAfternoon: boolean;
  sessions: number | null;
  /** At lunchtimes only: `sessions` of them, one a school day, each half a day (law 11). */
  lunchtimes?: true;
  starts: { date: LocalDate; session: Session } | null;
  reasons: string[];
  losesExamOn: LocalDate | null;
  /** The school whose head decided it, where the pupil has moved since; otherwise the school of the case. */
  school?: string;
}

/** Where full-time education will be: all that a family must be told of it (law 4, 5). */
export interface Arranged {
  provider: string;
  startsAt: LocalDateTime;
  address?: string;
  reportTo?: string;
  /** The times of the sessions in words, such as "9am to 3pm". */
  times?: string;
  /** The parents have given up their 48 hours: only where it starts before day six (law 5). */
  waived?: boolean;
}

export interface GovernorsMeeting {
  startsAt: LocalDateTime;
  minutes: number;
  place: string;
  remote: boolean;
}

export type ReviewOutcome = 'uphold' | 'recommend' | 'quash-and-direct';

/** What has happened to one decision since. What is left out has not happened. */
export interface DecisionFacts {
  arranged: Arranged | null;
  attendedOn: LocalDate | null;
  representationsOn: LocalDate | null;
  /** The day of those, where they hold words of the parents. */
  representedInWordsOn?: LocalDate;
  /** `given`: how the decision's letter was given, where it was not by hand on the day of the meeting. */
  governors: {
    metOn: LocalDate;
    outcome: 'upheld' | 'reinstated';
    given?: Given;
    backOn?: LocalDate | null;
  } | null;
  cancelledOn?: LocalDate;
  /** It has been said that the pupil never got the work or the full-time education that was owed. */
  missedOn?: LocalDate;
  workSetOn?: LocalDate;
  workMarkedOn?: LocalDate;
  remoteAskedOn?: LocalDate;
  meeting?: GovernorsMeeting;
  meetingBeganOn?: LocalDate;
  waivedOn?: LocalDate;
  applied?: Given;
  /** The day of the application, where its grounds are in the parents' words. */
  groundsGivenOn?: LocalDate;
  /** The last day to apply for a review has gone by unused. */
  windowClosedOn?: LocalDate;
  review?: { outcome: ReviewOutcome; heardOn: LocalDate; given: Given };
  reconsidered?: { on: LocalDate; outcome: 'upheld' | 'reinstated' };
  offRollOn?: LocalDate;
  reintegrationOn?: LocalDate;
}

/** Of a decision that has just been made. */
export const NOTHING_YET: DecisionFacts = {
  arranged: null,
  attendedOn: null,
  representationsOn: null,
  governors: null,
};

export type Exclusion = DecisionMade & DecisionFacts;

/** All decisions about one pupil, in the order in which they were made. */
export interface Exclusions {
  decisions: Exclusion[];
  /** Days on which the pupil was in school for every session: they break a run (law 21). */
  inSchool?: { school: string; date: LocalDate }[];
  /** Recorded about the wrong pupil, or never made: they count for nothing, and are kept to be told right. */
  struckOut?: Exclusion[];
}

/** A school at which the pupil was when a decision was made. */
export interface FormerSchool {
  id: string;
  kind: 'maintained' | 'academy' | 'pru';
  authority: string;
  calendar: SchoolCalendar;
}
