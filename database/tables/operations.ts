import type { Generated } from 'kysely';
import type { Office } from '../../rules/case/people';
import type { Noted } from './columns';

export interface FailedSteps {
  workflowId: string;
  activityId: string;
  activity: string;
  error: string;
  since: Noted;
}

export interface Interventions {
  number: Generated<string>;
  id: string;
  workflowId: string;
  partnershipId: string;
  kind: 'try-now' | 'reset' | 'stop' | 'start-again';
  deed: 'asked' | 'confirmed' | 'done' | 'failed';
  request: string;
  at: Noted;
  person: string;
  office: Office;
  reason: string;
  detail: string;
}
