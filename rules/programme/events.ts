import type { LocalDate } from '../calendar/types';
import type { ProgrammeOutcome, StageName } from './state';
import type { EarlyHelp, Meeting, Target, TransferOrOther, Voices } from './words';

/** How a stage began: all that later events and notices need of it. */
export interface StageBegun {
  on: LocalDate;
  lead: string;
  targets: Target[];
  timescale: number;
  earlyHelp: EarlyHelp;
  voices: Voices;
}

export type ProgrammeEvent =
  | ({ type: 'stage-1-opened'; supportTried: string[]; meeting: Meeting; rewards: string } & StageBegun)
  | ({
      type: 'opened-after-incident';
      stage: StageName;
      incident: { on: LocalDate; what: string };
    } & StageBegun)
  | { type: 'programme-explained'; on: LocalDate; representative: string }
  | { type: 'targets-set'; on: LocalDate; targets: Target[]; rewards: string }
  | {
      type: 'review-held';
      on: LocalDate;
      marks: { target: string; mark: 'met' | 'partly' | 'not-yet' }[];
      toFamily: string;
      note: string;
    }
  | ({ type: 'moved-to-stage-2'; reason: string; meeting: Meeting } & StageBegun)
  | ({
      type: 'moved-to-stage-3';
      reason: string;
      incident: { on: LocalDate; what: string } | null;
    } & StageBegun)
  | { type: 'stage-3-review-held'; meeting: Meeting; outcomes: TransferOrOther[]; voices: Voices }
  /** `by` is the contact who answered, where one of the family did so itself. */
  | { type: 'agreement-recorded'; on: LocalDate; agreed: boolean; words: string; by?: string }
  /** One of the parents agrees; not all have said so yet. */
  | { type: 'parent-agreed'; on: LocalDate; words: string; by: string }
  /** Without words where it ends by itself, with the panel's decision: those stand with the referral. */
  | { type: 'programme-ended'; on: LocalDate; outcome: ProgrammeOutcome; reason: string; voices?: Voices }
  | { type: 'lead-changed'; on: LocalDate; lead: string; reason: string };
