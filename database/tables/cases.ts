import type { Obligation } from '../../rules/case/obligation';
import type { Role } from '../../rules/case/people';
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
