import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { PartnershipCommand } from '../rules/partnership/commands';
import type { PartnershipState } from '../rules/partnership/state';
import type { Outcome } from './outcome';

export const PARTNERSHIP_COMMANDS = [
  'found-partnership',
  'add-school',
  'import-schools',
  'set-calendar',
  'set-school-details',
  'add-person',
  'import-people',
  'end-office',
  'choose-policy',
  'adjust-policy',
  'admit-member',
  'end-membership',
  'sign-memorandum',
  'record-commissioning-agreement',
  'nominate-to-review-group',
  'end-nomination',
  'set-review-group-seats',
  'add-locality',
  'change-locality',
  'remove-locality',
  'add-family',
  'change-family',
  'remove-family',
  'report-exclusion',
  'answer-report',
  'place-report',
  'take-back-entry',
  'go-live',
] as const satisfies readonly PartnershipCommand['type'][];

export const partnershipUpdate = (name: PartnershipCommand['type']) =>
  defineUpdate<Outcome, [PartnershipCommand]>(name);
export const partnershipState = defineQuery<{ number: number; state: PartnershipState; next: string | null }>(
  'state',
);
