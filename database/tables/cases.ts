import type { Generated } from 'kysely';
import type { Obligation } from '../../rules/case/obligation';
import type { Office, Role } from '../../rules/case/people';
import type { TargetSeen } from '../../rules/monitoring/seen';
import type { Json, Noted } from './columns';

export type CaseKind = 'pupil' | 'panel' | 'partnership';

export interface Cases {
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
  rehearsal: Generated<boolean>;
}

export interface Events {
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

export interface Obligations {
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

/** What was seen of a pupil on one day. A correction is another row of the day, under the next number. */
export interface DayMarks {
  caseId: string;
  day: string;
  number: number;
  partnershipId: string;
  schoolId: string;
  commandId: string;
  person: string;
  office: Office;
  recordedAt: Noted;
  absent: boolean;
  marks: Json<TargetSeen[]>;
}
