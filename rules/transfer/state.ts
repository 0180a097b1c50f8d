import type { LocalDate } from '../calendar/types';
import type { PanelAppointment } from '../case/effect';

/** The documents that a referral to the panel must hold; the policy says which. */
export type ReferralDocument =
  | 'support-history'
  | 'attendance-record'
  | 'stage-3-review-record'
  | 'parental-agreement'
  | 'early-help-record'
  | 'information-passport';

/** Since 26 July 2026 a managed move is always permanent; before, it could begin as a trial (law, section 5). */
export type MoveKind = 'permanent' | 'trial';

/** A trial of a managed move: the pupil stays on the roll of this school until it ends. */
export interface Trial {
  weeks: number;
  reviewOn: LocalDate;
}

/** A supported transfer (today: managed move), from referral to the panel's decision. Told apart by `at`. */
export type Transfer = TransferNow & {
  /** The last meeting that heard this referral, and when its decision was recorded. */
  heard: { appointment: PanelAppointment; on: LocalDate } | null;
};

type TransferNow =
  | { at: 'none'; withdrawnOn?: LocalDate }
  | { at: 'referred'; referral: string; on: LocalDate }
  | { at: 'booked'; referral: string; on: LocalDate; appointment: PanelAppointment }
  | { at: 'agreed'; referral: string; on: LocalDate; school: string; starts: LocalDate; trial?: Trial }
  | { at: 'refused'; referral: string; on: LocalDate };
