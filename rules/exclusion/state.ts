import type { LocalDate, LocalDateTime, Session } from '../calendar/types';

/** A suspension or permanent exclusion as the headteacher decided it. Lengths in sessions; null for a permanent exclusion. */
export interface DecisionMade {
  id: string;
  kind: 'suspension' | 'permanent-exclusion';
  decidedAt: LocalDateTime;
  beforeAfternoon: boolean;
  sessions: number | null;
  starts: { date: LocalDate; session: Session } | null;
  reasons: string[];
  losesExamOn: LocalDate | null;
}

/** What has happened to one decision since. */
export interface DecisionFacts {
  arranged: { provider: string; startsAt: LocalDateTime } | null;
  attendedOn: LocalDate | null;
  representationsOn: LocalDate | null;
  governors: { metOn: LocalDate; outcome: 'upheld' | 'reinstated' } | null;
}

/** All decisions about one pupil at this school, in the order in which they were made. */
export interface Exclusions {
  decisions: (DecisionMade & DecisionFacts)[];
}
