import type { LocalDate } from '../calendar/types';
import type { EarlyHelp, Target, TransferOrOther } from './words';

export type StageName = 'stage-1' | 'stage-2' | 'stage-3';

/** A pupil on a stage. Only what later decisions and pages rest on; the words said stay in the events. */
export interface OnStage {
  at: StageName;
  /** The day the programme opened, and the day this stage began. */
  openedOn: LocalDate;
  since: LocalDate;
  /** Person id of the nominated lead. */
  lead: string;
  targets: Target[];
  /** School days within which the targets are to be met, from `since`. */
  timescale: number;
  earlyHelp: EarlyHelp;
  explainedOn: LocalDate | null;
  /** Days on which a review was held on this stage, the earliest first. */
  reviews: LocalDate[];
  /** What the last review found: all targets met, or not. Without targets there is nothing to meet. */
  lastReviewMet: boolean;
  /** Stage 3 only: the review meeting and what it agreed on. */
  meeting: { on: LocalDate; outcomes: TransferOrOther[] } | null;
  /** Stage 3 only: the parents' formal answer to those outcomes. */
  agreement: { on: LocalDate; agreed: boolean } | null;
  /** Contacts who have agreed to it themselves. Left out until there is one. */
  agreedBy?: string[];
  /** The stage before this one, and the day on which the lead decided about it. */
  left: StageLeft | null;
}

/** A stage that is over: what its own deadline needs to be closed with. */
export interface StageLeft {
  at: StageName;
  since: LocalDate;
  timescale: number;
  on: LocalDate;
}

/** A union told apart by `at`. */
export type Programme =
  | { at: 'not-open' }
  | OnStage
  | {
      at: 'ended';
      openedOn: LocalDate;
      on: LocalDate;
      outcome: ProgrammeOutcome;
      lead: string;
      left: StageLeft;
    };

export type ProgrammeOutcome =
  'progress-made' | 'transferred' | 're-inducted' | 'left-school' | 'closed-otherwise';
