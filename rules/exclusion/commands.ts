import type { LocalDate, LocalDateTime, Session } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Heard, Voices } from '../programme/words';
import type { CorrectionCommand, TakeBackDayInSchool } from './correction-commands';
import type { GovernorsCommand } from './governors-commands';
import type { ReviewCommand } from './review-commands';
import type { Arranged } from './state';

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
  /** At lunchtimes only: `sessions` of them, one a school day, each half a day (law 11). */
  lunchtimes?: boolean;
  /** null: at once. Otherwise from that session, as for a suspension that follows another. */
  starts: { date: LocalDate; session: Session } | null;
}

export interface ExcludePermanently extends Asked<'exclude-permanently'>, Decides {}

/** Takes a decision back: its days to come are as if never imposed, those served still count (C6, law 13). */
export interface CancelExclusion extends Asked<'cancel-exclusion'> {
  decision: string;
  on: LocalDate;
  reasons: string;
  /** What the pupil and the parents say, or why they were not heard (B15). */
  voices: Heard | null;
}

/** Full-time provision has been arranged: where, and from when. It closes nothing. */
export interface ArrangeProvision extends Asked<'arrange-provision'>, Arranged {
  decision: string;
}

/** The pupil has attended full-time provision: what closes the sixth-day clock (C3). */
export interface ConfirmAttendance extends Asked<'confirm-attendance'> {
  decision: string;
  on: LocalDate;
}

/** The pupil never got the work or the full-time education that was owed, and the time for it is over: said openly, and kept so. */
export interface RecordMissedProvision extends Asked<'record-missed-provision'> {
  decision: string;
  on: LocalDate;
  reason: string;
}

/** Work for the first five school days has been set (C11, law 16). */
export interface SetWork extends Asked<'set-work'> {
  decision: string;
  on: LocalDate;
  what: string;
}

export interface MarkWork extends Asked<'mark-work'> {
  decision: string;
  on: LocalDate;
}

/** The pupil was in school for every session of a day: an early return, which breaks a run (law 21). */
export interface RecordDayInSchool extends Asked<'record-day-in-school'> {
  on: LocalDate;
}

/** The meeting on return was held (law 41). */
export interface HoldReintegrationMeeting extends Asked<'hold-reintegration-meeting'> {
  decision: string;
  on: LocalDate;
  record: string;
}

export type ExclusionCommand =
  | Suspend
  | ExcludePermanently
  | CancelExclusion
  | ArrangeProvision
  | ConfirmAttendance
  | RecordMissedProvision
  | SetWork
  | MarkWork
  | RecordDayInSchool
  | TakeBackDayInSchool
  | HoldReintegrationMeeting
  | GovernorsCommand
  | ReviewCommand
  | CorrectionCommand;

/** The commands about one decision that has been made. */
export type AboutDecision = Exclude<
  ExclusionCommand,
  Suspend | ExcludePermanently | RecordDayInSchool | TakeBackDayInSchool
>;
