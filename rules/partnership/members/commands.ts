import type { LocalDate } from '../../calendar/types';
import type { Asked } from '../../case/asked';
import type { MemberKind, Membership } from './member';

/** Admits an organisation: one of the partnership's schools, or another by its name. */
export interface AdmitMember extends Asked<'admit-member'> {
  member: string;
  school: string | null;
  /** Of another organisation; empty for a school. */
  name: string;
  kind: MemberKind;
  membership: Membership;
  from: LocalDate;
  to: LocalDate | null;
}

/** Says on which day a membership ends, or that it goes on after all. */
export interface EndMembership extends Asked<'end-membership'> {
  member: string;
  /** The last day; null where it goes on. */
  to: LocalDate | null;
  reason: string;
}

/** Records that the head of a member has signed the memorandum of understanding. */
export interface SignMemorandum extends Asked<'sign-memorandum'> {
  member: string;
  on: LocalDate;
  by: string;
}

/** Records for which time the authority has commissioned the partnership. */
export interface RecordCommissioningAgreement extends Asked<'record-commissioning-agreement'> {
  agreement: string;
  from: LocalDate;
  to: LocalDate;
}

export type MembersCommand = AdmitMember | EndMembership | SignMemorandum | RecordCommissioningAgreement;
