import type { LocalDate } from '../../calendar/types';
import type { Agreement, Member, Signature } from './member';

export type MembersEvent =
  | { type: 'member-admitted'; member: Member }
  | { type: 'membership-end-set'; member: string; to: LocalDate | null; reason: string }
  | { type: 'memorandum-signed'; member: string; signed: Signature }
  | { type: 'commissioning-agreement-recorded'; agreement: Agreement };
