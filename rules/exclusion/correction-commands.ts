import type { LocalDate, LocalDateTime, Session } from '../calendar/types';
import type { Asked } from '../case/asked';

/** What can be taken back of a decision's later story. */
export type FactName =
  | 'cancelling'
  | 'provision'
  | 'attendance'
  | 'work'
  | 'representations'
  | 'remote-meeting'
  | 'governors-meeting'
  | 'governors-decision'
  | 'review-waiver'
  | 'review-application'
  | 'review-decision'
  | 'reconsideration'
  | 'removal-from-roll'
  | 'reintegration-meeting';

/** A decision was recorded wrongly: what it says rightly. Never a change of the decision itself (law 12). */
export interface CorrectExclusion extends Asked<'correct-exclusion'> {
  decision: string;
  decidedAt: LocalDateTime;
  beforeAfternoon: boolean;
  /** null for a permanent exclusion. */
  sessions: number | null;
  starts: { date: LocalDate; session: Session } | null;
  reasons: string[];
  losesExamOn: LocalDate | null;
  reason: string;
}

/** A decision was recorded about the wrong pupil, or was never made. */
export interface StrikeOutExclusion extends Asked<'strike-out-exclusion'> {
  decision: string;
  reason: string;
}

/** Something that was recorded about a decision did not happen, or not so. */
export interface TakeBackFact extends Asked<'take-back-fact'> {
  decision: string;
  fact: FactName;
  reason: string;
}

/** A day on which the pupil is said to have been in school, and was not. */
export interface TakeBackDayInSchool extends Asked<'take-back-day-in-school'> {
  on: LocalDate;
  reason: string;
}

export type CorrectionCommand = CorrectExclusion | StrikeOutExclusion | TakeBackFact;
