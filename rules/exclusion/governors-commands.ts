import type { LocalDate, LocalDateTime } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Given } from '../deadlines/question';
import type { Heard } from '../programme/words';

/** The parents have made representations to the governors (law 26). */
export interface RecordRepresentations extends Asked<'record-representations'> {
  decision: string;
  on: LocalDate;
  words: string;
}

/** The parents want the meeting by video or phone: it must then be held so (law 33). */
export interface AskForRemoteMeeting extends Asked<'ask-for-remote-meeting'> {
  decision: string;
  on: LocalDate;
}

export interface ArrangeGovernorsMeeting extends Asked<'arrange-governors-meeting'> {
  decision: string;
  startsAt: LocalDateTime;
  minutes: number;
  /** A room, or the link of a remote meeting. */
  place: string;
  remote: boolean;
  /** Why not remotely, although the parents asked: the access or fairness condition that is not met (law 33). */
  inPersonBecause: string | null;
}

/** The meeting has begun: from then on the decision cannot be cancelled (law 13). */
export interface BeginGovernorsMeeting extends Asked<'begin-governors-meeting'> {
  decision: string;
  on: LocalDate;
}

/** The governors have met, or considered what the parents said, and decided (law 25-34). */
export interface RecordGovernorsDecision extends Asked<'record-governors-decision'> {
  decision: string;
  metOn: LocalDate;
  outcome: 'upheld' | 'reinstated';
  reasons: string;
  /** How the letter was given: the parents' fifteen days to apply run from then (law 35, 36). Left out: by hand that day. */
  given?: Given | undefined;
  /** Reinstated by a date rather than at once (law 34). */
  backOn?: LocalDate | null;
  /** What the pupil and the parents say, or why they were not heard (B15). */
  voices: Heard | null;
}

export type GovernorsCommand =
  | RecordRepresentations
  | AskForRemoteMeeting
  | ArrangeGovernorsMeeting
  | BeginGovernorsMeeting
  | RecordGovernorsDecision;
