import type { LocalDate } from '../calendar/types';
import type { RungPlan } from '../case/ladder';
import type { Duty } from '../case/obligation';
import type { StageName } from '../programme/state';
import type { ReferralDocument } from '../transfer/state';

/** The steps that a policy can ask for before a stage may begin. */
export type Step =
  | 'lead'
  | 'support-tried'
  | 'meeting'
  | 'early-help'
  | 'targets'
  | 'voices'
  | 'review-held'
  | 'plans-reviewed'
  | 'warnings-given'
  | 'suspension';

export interface StagePolicy {
  /** The partnership's own name of the stage. */
  label: string;
  /** What it means, in a sentence for the family's leaflet. */
  meaning: string;
  /** What must be done before it may begin. */
  needs: Step[];
  /** School days within which targets are to be met, unless the lead sets fewer. */
  timescale: number;
  /** Reviews held on this stage before the next may be asked for: the reasonable period of B7. */
  reviewsBeforeNext: number;
}

/**
 * The local rules of one partnership, as dated data: periods, checklists and names. Chosen by the date a programme opens
 * and pinned to the case from then on.
 */
export interface Policy {
  id: string;
  name: string;
  /** Code of the authority. */
  authority: string;
  from: LocalDate;
  /** The partnership's words for things that the law and this system name otherwise. */
  labels: { managedMove: string; earlyHelp: string; panel: string; programme: string };
  stages: Record<StageName, StagePolicy>;
  reviewEverySchoolDays: number;
  explainWithinSchoolDays: number;
  stage3ReviewWithinSchoolDays: number;
  referWithinSchoolDays: number;
  answerEscalationWithinSchoolDays: number;
  panelDecisionWithinWorkingDays: number;
  answerConcernWithinWorkingDays: number;
  thresholds: { incidents: number; withinSchoolDays: number; suspensionsInTerm: number };
  referralDocuments: ReferralDocument[];
  /** Key Stage 4: the years for whom a flexible programme may be agreed. */
  flexibleYears: number[];
  ladders: Record<Reminded, RungPlan[]>;
  /** A partnership's own: the ready policy that it was made from, and the how-manyeth of the partnership it is. */
  adjusted?: { of: { id: string; name: string }; edition: number };
  /** Where each value comes from; a value that no source gives is said to be a setting of ours, to be confirmed. */
  sources: PolicySource[];
}

/** The duties that a policy has reminders for. */
type Reminded = Exclude<
  Duty,
  'weekly-digest' | 'offices-end' | 'hold-meeting' | 'apply-for-review' | 'consider-representations'
>;

export interface PolicySource {
  /** The field of this policy, such as `stages.stage-1.needs`. */
  value: string;
  /** The seed's number and the place in it, or null for a setting of ours. */
  seed: { number: string; place: string } | null;
  confirmed: boolean;
  /** The day on which the partnership decided on it. */
  decided?: LocalDate;
}
