import type { LocalDate, LocalDateTime, Session } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Voices } from '../programme/words';

/** What both kinds of decision hold (C1). `decision` is a random id, given by whoever asks. */
interface Decides {
  decision: string;
  decidedAt: LocalDateTime;
  /** Was the pupil sent home before the afternoon session began? (law 15) */
  beforeAfternoon: boolean;
  /** One to three national reason codes. */
  reasons: string[];
  circumstances: string;
  voices: Voices | null;
  /** The first public exam or national test it would cost the pupil (law 30). */
  losesExamOn: LocalDate | null;
}

/** A suspension, by the headteacher only. Its length is in sessions (half days). */
export interface Suspend extends Asked<'suspend'>, Decides {
  sessions: number;
  /** null: at once. Otherwise from that session, as for a suspension that follows another. */
  starts: { date: LocalDate; session: Session } | null;
}

export interface ExcludePermanently extends Asked<'exclude-permanently'>, Decides {}

/** Full-time provision has been arranged: where, and from when. It closes nothing. */
export interface ArrangeProvision extends Asked<'arrange-provision'> {
  decision: string;
  provider: string;
  startsAt: LocalDateTime;
}

/** The pupil has attended full-time provision: what closes the sixth-day clock (C3). */
export interface ConfirmAttendance extends Asked<'confirm-attendance'> {
  decision: string;
  on: LocalDate;
}

/** The parents have made representations to the governors (law 26). */
export interface RecordRepresentations extends Asked<'record-representations'> {
  decision: string;
  on: LocalDate;
  words: string;
}

/** The governors have met and decided (law 26-34). */
export interface RecordGovernorsDecision extends Asked<'record-governors-decision'> {
  decision: string;
  metOn: LocalDate;
  outcome: 'upheld' | 'reinstated';
  reasons: string;
}

export type ExclusionCommand =
  | Suspend
  | ExcludePermanently
  | ArrangeProvision
  | ConfirmAttendance
  | RecordRepresentations
  | RecordGovernorsDecision;
