import type { ColumnType, Generated } from 'kysely';
import type { LocalDate, SchoolCalendar } from '../rules/calendar/types';
import type { NoticeName, Obligation } from '../rules/case/obligation';
import type { Actor, Office, Role } from '../rules/case/people';
import type { DateChange } from '../rules/case/what-changed';
import type { NoticeFacts } from '../rules/case/effect';
import type { Declared } from '../rules/notices/parts/part';
import type { SchoolDetails } from '../rules/partnership/state';
import type { Policy } from '../rules/policies/policy';
import type { PupilFacts, SchoolFacts } from '../rules/pupil/state';
import type { Phase } from '../rules/register/phase';

/** A `jsonb` column: read as what it holds, written with `json()`. */
type Json<T> = ColumnType<T, string, string>;
/** A moment that the database notes by itself. */
type Noted = ColumnType<string, never, never>;

export type CaseKind = 'pupil' | 'panel' | 'partnership';

interface Partnerships {
  id: string;
  name: string;
  policyId: string;
  policy: Json<Policy>;
}

interface Schools {
  id: string;
  partnershipId: string;
  name: string;
  kind: SchoolFacts['kind'];
  authority: string;
  phase: Phase;
  urn: ColumnType<string | null, string | undefined, string | undefined>;
  establishment: ColumnType<string | null, string | undefined, string | undefined>;
  governorsEmail: string;
  details: ColumnType<SchoolDetails, string | undefined, string>;
  calendar: Json<SchoolCalendar>;
  calendarNote: string;
}

interface People {
  id: string;
  partnershipId: string;
  name: string;
  email: string;
  passwordHash: string;
}

interface Offices {
  personId: string;
  office: Office;
  schoolId: string | null;
  partnershipId: string;
  heldFrom: string;
  heldTo: string | null;
}

interface Cases {
  caseId: string;
  caseKind: CaseKind;
  partnershipId: string;
  schoolId: string | null;
  lastNumber: number;
  clock: string;
  status: string;
  stage: string | null;
  summary: Json<Record<string, unknown>>;
  state: Json<unknown>;
  closed: boolean;
}

interface Events {
  caseId: string;
  number: number;
  caseKind: CaseKind;
  commandId: string;
  type: string;
  at: string;
  actorPerson: string | null;
  actorOffice: string | null;
  body: Json<unknown>;
  recordedAt: Noted;
}

interface Obligations {
  caseId: string;
  id: string;
  partnershipId: string;
  schoolId: string | null;
  duty: string;
  arisesFrom: string;
  owedBy: Role;
  due: string | null;
  status: Obligation['status'];
  closedOn: string | null;
  confirmed: boolean;
  body: Json<Obligation>;
}

/** Why a notice is held: the statutory parts it lacks, and the facts of its effect, to compose it from again. */
export interface Held {
  lacks: Declared[];
  about: NoticeFacts;
}

interface Notices {
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
  ics: string | null;
  icsMethod: 'REQUEST' | 'CANCEL' | null;
  messageId: string;
  status: 'queued' | 'sent' | 'failed' | 'no-address' | 'held' | 'given';
  givenHow: 'by-hand' | 'first-class-post' | null;
  givenOn: LocalDate | null;
  decision: string | null;
  held: ColumnType<Held | null, string | null, string | null>;
  attempts: Generated<number>;
  nextAttemptAt: string | null;
  lastError: string | null;
  sentAt: string | null;
  composedAt: string;
  recordedAt: Noted;
}

interface DeliveryAttempts {
  noticeId: string;
  attempt: number;
  at: string;
  outcome: 'accepted' | 'refused' | 'unreachable';
  detail: string;
}

interface Pupils {
  id: string;
  caseId: string;
  partnershipId: string;
  schoolId: string;
  caseRef: Generated<string>;
  upn: ColumnType<string | null, string | undefined, never>;
  firstName: string;
  lastName: string;
  firstKey: string;
  lastKey: string;
  dateOfBirth: string;
  yearGroup: number;
  facts: Json<PupilFacts>;
}

interface Contacts {
  id: string;
  pupilId: string;
  name: string;
  relation: string;
  email: string;
  parentalResponsibility: boolean;
}

interface PanelMeetings {
  id: string;
  partnershipId: string;
  startsAt: string;
  minutes: number;
  place: string;
  cutOff: string;
  places: number;
  taken: number;
  status: 'planned' | 'called-off' | 'held';
  revision: number;
}

interface Bookings {
  referralId: string;
  meetingId: string;
  caseId: string;
  status: 'booked' | 'released' | 'moved';
  bookedAt: string;
}

interface IdempotencyKeys {
  personId: string;
  key: string;
  methodPath: string;
  requestHash: string;
  status: number | null;
  response: ColumnType<unknown, string | null, string | null>;
  createdAt: string;
}

interface CalendarChanges {
  partnershipId: string;
  id: string;
  schoolId: string;
  number: number;
  begunAt: string;
  cases: Generated<number | null>;
  finishedAt: Generated<string | null>;
}

interface CalendarChangeCases {
  partnershipId: string;
  changeId: string;
  caseId: string;
  status: 'told' | 'answered' | 'failed' | 'closed';
  toldAt: Generated<string>;
  failure: Generated<'not-running' | 'no-answer' | 'not-told' | null>;
  moved: Generated<number>;
  stood: Generated<number>;
  dates: ColumnType<DateChange[], string | undefined, string>;
}

interface Imports {
  id: string;
  partnershipId: string;
  kind: 'schools' | 'people' | 'pupils';
  personId: string;
  status: Generated<'read' | 'running' | 'done'>;
  createdAt: Noted;
  content: ColumnType<unknown, string | null, string | null>;
  result: ColumnType<unknown, string | null, string | null>;
}

interface VaultKeys {
  name: string;
  wrapped: Buffer | null;
  createdAt: Noted;
  destroyedAt: string | null;
}

interface Credentials {
  personId: string;
  passwordHash: ColumnType<string | null, string | undefined, string>;
  secret: Buffer | null;
  confirmedAt: ColumnType<string | null, never, string | null>;
  lastStep: number;
}

interface RecoveryCodes {
  personId: string;
  codeHash: string;
  usedAt: string | null;
}

interface AccessLog {
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

interface FamilyLinks {
  hash: string;
  pupilId: string;
  contactId: string;
  madeAt: string;
  withdrawnAt: Generated<string | null>;
  withdrawnBy: Generated<string | null>;
}

interface FamilyCodes {
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

/** The tables as queries see them. `sessions` and `rate_limits` belong to the libraries that use them. */
export interface Schema {
  partnerships: Partnerships;
  schools: Schools;
  people: People;
  offices: Offices;
  cases: Cases;
  events: Events;
  obligations: Obligations;
  notices: Notices;
  deliveryAttempts: DeliveryAttempts;
  pupils: Pupils;
  contacts: Contacts;
  familyLinks: FamilyLinks;
  familyCodes: FamilyCodes;
  panelMeetings: PanelMeetings;
  bookings: Bookings;
  idempotencyKeys: IdempotencyKeys;
  calendarChanges: CalendarChanges;
  calendarChangeCases: CalendarChangeCases;
  imports: Imports;
  vaultKeys: VaultKeys;
  accessLog: AccessLog;
  credentials: Credentials;
  recoveryCodes: RecoveryCodes;
}
