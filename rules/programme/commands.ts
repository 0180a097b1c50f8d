import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { ProgrammeOutcome } from './state';
import type { EarlyHelp, Meeting, Target, TransferOrOther, Voices } from './words';

/** Opens the programme at Stage 1 (B1). A null is a step not yet taken: the refusal names it. */
export interface OpenStage1 extends Asked<'open-stage-1'> {
  lead: string | null;
  /** Support already tried in school: what, and what came of it. */
  supportTried: string[];
  /** The formal meeting with its pastoral support plan review; `record` names the difficulties. */
  meeting: Meeting | null;
  earlyHelp: EarlyHelp | null;
  targets: Target[];
  /** School days for the targets; null takes the policy's own. */
  timescale: number | null;
  rewards: string;
  voices: Voices | null;
}

/** Opens the programme at Stage 2 or 3 after a serious incident (B8). */
export interface OpenAfterIncident extends Asked<'open-at-stage-2' | 'open-at-stage-3'> {
  lead: string | null;
  incident: { on: LocalDate; what: string };
  earlyHelp: EarlyHelp | null;
  targets: Target[];
  timescale: number | null;
  voices: Voices | null;
}

/** Records that the authority's representative explained the programme to the family (B2). */
export interface ExplainProgramme extends Asked<'explain-programme'> {
  on: LocalDate;
  /** The representative's name. */
  representative: string;
}

/** Sets the targets anew, with the support, rewards and sanctions in use (B3). */
export interface SetTargets extends Asked<'set-targets'> {
  targets: Target[];
  rewards: string;
}

/** The lead's weekly review with support services (B5); its sentence goes to the parents (B6). */
export interface RecordReview extends Asked<'record-review'> {
  on: LocalDate;
  marks: { target: string; mark: 'met' | 'partly' | 'not-yet' }[];
  /** One or two sentences to the family, in plain words. */
  toFamily: string;
  note: string;
}

/** From Stage 1 to 2 (B7, B9). */
export interface MoveToStage2 extends Asked<'move-to-stage-2'> {
  reason: string;
  meeting: Meeting | null;
  /** Plans reviewed and warnings given at the meeting. */
  plansReviewed: boolean;
  warningsGiven: boolean;
  earlyHelp: EarlyHelp | null;
  targets: Target[];
  timescale: number | null;
  voices: Voices | null;
}

/**
 * From Stage 2 to 3 (B10): a suspension stands in for a permanent exclusion. From Stage 1 only after a serious incident
 * (seed 004, 2.3).
 */
export interface MoveToStage3 extends Asked<'move-to-stage-3'> {
  reason: string;
  incident: { on: LocalDate; what: string } | null;
  targets: Target[];
  timescale: number | null;
  earlyHelp: EarlyHelp | null;
  voices: Voices | null;
}

/** Records the Stage 3 review meeting as held; never without the authority's representative (B10). */
export interface HoldStage3Review extends Asked<'hold-stage-3-review'> {
  meeting: Meeting;
  outcomes: TransferOrOther[];
  voices: Voices | null;
}

/**
 * The parents' formal answer to what the Stage 3 meeting proposed (B10). One of the family answers for itself alone: the
 * answer of the parents is then yes when each of them has said so, and no as soon as one says no.
 */
export interface RecordAgreement extends Asked<'record-agreement'> {
  on: LocalDate;
  agreed: boolean;
  words: string;
  /** Contact ids of all who hold parental responsibility: needed where one of them answers. */
  holders?: string[];
}

/** Off the programme: progress made (B7), or another end. */
export interface EndProgramme extends Asked<'end-programme'> {
  outcome: ProgrammeOutcome;
  reason: string;
  voices: Voices | null;
}

export interface ChangeLead extends Asked<'change-lead'> {
  lead: string;
  reason: string;
}

export type ProgrammeCommand =
  | OpenStage1
  | OpenAfterIncident
  | ExplainProgramme
  | SetTargets
  | RecordReview
  | MoveToStage2
  | MoveToStage3
  | HoldStage3Review
  | RecordAgreement
  | EndProgramme
  | ChangeLead;
