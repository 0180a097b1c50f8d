import type { ColumnType, Generated } from 'kysely';
import type { Actor, Office } from '../../rules/case/people';
import type { PanelCategory } from '../../rules/panel/categories';
import type { Noted } from './columns';

export interface People {
  id: string;
  partnershipId: string;
  name: string;
  email: string;
  passwordHash: string;
}

export interface Offices {
  personId: string;
  office: Office;
  schoolId: string | null;
  partnershipId: string;
  heldFrom: string;
  heldTo: string | null;
  /** Another partnership of the authority keeps the account (A2). */
  covers: Generated<boolean>;
  /** As what a panel member sits on the panel; null for every other office. */
  category: ColumnType<PanelCategory | null, PanelCategory | null | undefined, never>;
}

export interface Credentials {
  personId: string;
  passwordHash: ColumnType<string | null, string | undefined, string>;
  secret: Buffer | null;
  confirmedAt: ColumnType<string | null, never, string | null>;
  lastStep: number;
}

export interface RecoveryCodes {
  personId: string;
  codeHash: string;
  usedAt: string | null;
}

export interface SignInLinks {
  issuer: string;
  subject: string;
  personId: string;
  linkedAt: string;
}

export interface AccessLog {
  number: ColumnType<number, never, never>;
  at: Noted;
  partnershipId: string;
  person: string;
  /** Or one of the family, by the id of the contact. */
  office: Actor['office'];
  about: 'pupil' | 'person';
  subject: string;
  deed: 'read' | 'change';
  what: string;
  reason: string;
  previous: Noted;
  hash: Noted;
}

export interface FamilyLinks {
  hash: string;
  pupilId: string;
  contactId: string;
  madeAt: string;
  withdrawnAt: Generated<string | null>;
  withdrawnBy: Generated<string | null>;
}

export interface FamilyCodes {
  id: Generated<string>;
  linkHash: string;
  pupilId: string;
  contactId: string;
  codeHash: string;
  sentAt: string;
  expiresAt: string;
  tries: Generated<number>;
  usedAt: Generated<string | null>;
}

export interface VaultKeys {
  name: string;
  wrapped: Buffer | null;
  createdAt: Noted;
  destroyedAt: string | null;
}
