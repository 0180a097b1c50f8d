import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Voices } from '../programme/words';
import type { MoveKind, ReferralDocument, Trial } from './state';

/** Submits the referral with its documents to the panel (B11). `referral` is a random id. */
export interface ReferForTransfer extends Asked<'refer-for-transfer'> {
  referral: string;
  documents: ReferralDocument[];
  reason: string;
  voices: Voices | null;
  /** Left out: a permanent move. */
  kind?: MoveKind | undefined;
}

export interface WithdrawReferral extends Asked<'withdraw-referral'> {
  reason: string;
}

/** What the panel decided at its meeting. `school` is the name of the receiving school, for an agreement only. */
export interface RecordPanelDecision extends Asked<'record-panel-decision'> {
  outcome: 'agreed' | 'refused' | 'deferred';
  school: string | null;
  starts: LocalDate | null;
  reasons: string;
  /** What the pupil and the parents say to the panel, or why they were not heard (B15). */
  voices: Voices | null;
  /** Left out: a permanent move. */
  kind?: MoveKind | undefined;
  /** Of a trial that is agreed: how long, and when it is looked at again. */
  trial?: Trial | null | undefined;
}

export type TransferCommand = ReferForTransfer | WithdrawReferral | RecordPanelDecision;
