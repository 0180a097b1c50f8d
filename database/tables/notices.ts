import type { ColumnType, Generated } from 'kysely';
import type { LocalDate } from '../../rules/calendar/types';
import type { NoticeFacts } from '../../rules/case/effect';
import type { NoticeName } from '../../rules/case/obligation';
import type { Role } from '../../rules/case/people';
import type { Above } from '../../rules/notices/letter';
import type { NoticeStatus } from '../../rules/notices/notice-status';
import type { Declared } from '../../rules/notices/parts/part';
import type { Noted } from './columns';

/** Why a notice is held: the statutory parts it lacks, and the facts of its effect, to compose it from again. */
export interface Held {
  lacks: Declared[];
  about: NoticeFacts;
}

export interface Notices {
  id: string;
  caseId: string;
  number: number;
  position: number;
  notice: NoticeName;
  toRole: Role;
  recipientName: string;
  recipientEmail: string | null;
  recipientPerson: string | null;
  recipientContact: Generated<string | null>;
  recipientKey: ColumnType<string, never, never>;
  subject: string;
  html: string;
  text: string;
  /** What stands above the English in its reader's own language; null for whoever reads English. */
  above: ColumnType<Above | null, string | null | undefined, never>;
  ics: string | null;
  icsMethod: 'REQUEST' | 'CANCEL' | null;
  messageId: string;
  status: NoticeStatus;
  givenHow: 'by-hand' | 'first-class-post' | null;
  givenOn: LocalDate | null;
  decision: string | null;
  held: ColumnType<Held | null, string | null, string | null>;
  attempts: Generated<number>;
  nextAttemptAt: string | null;
  lastError: string | null;
  sentAt: string | null;
  /** The first sending of the same letter, where this is a later one; and the sending that came after this one. */
  againOf: Generated<string | null>;
  againBy: Generated<string | null>;
  /** By which way it goes by itself; where the gateway was told to post it to, and since when it has it. */
  channel: Generated<'email' | 'post'>;
  postedTo: Generated<string | null>;
  handedOverAt: Generated<string | null>;
  composedAt: string;
  recordedAt: Noted;
}

export interface DeliveryAttempts {
  noticeId: string;
  attempt: number;
  at: string;
  outcome: 'accepted' | 'refused' | 'unreachable';
  detail: string;
}

export interface DeliveryReports {
  noticeId: string;
  outcome: 'delivered' | 'delayed' | 'bounced';
  code: string | null;
  detail: string;
  at: string;
}

export interface LetterTexts {
  noticeId: string;
  pupilId: string;
  contactId: string;
  phone: string;
  status: 'queued' | 'sent' | 'arrived' | 'failed';
  attempts: Generated<number>;
  detail: Generated<string>;
  nextAt: string | null;
  madeAt: string;
  changedAt: string;
}
