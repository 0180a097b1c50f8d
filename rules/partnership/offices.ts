import type { Office } from '../case/people';
import type { PartnershipCommand } from './commands';

const SETS_UP: readonly Office[] = ['administrator'];

const ANSWERS: readonly Office[] = ['inclusion-officer'];

/** What anybody may say to a partnership, with an office or without (C12). */
type ForAnybody = 'report-exclusion';

/** Which office may give which command to a partnership. A school's calendar is also its own headteacher's to keep. */
export const PARTNERSHIP_OFFICES: Record<
  Exclude<PartnershipCommand['type'], ForAnybody>,
  readonly Office[]
> = {
  'found-partnership': SETS_UP,
  'add-school': SETS_UP,
  'import-schools': SETS_UP,
  'set-calendar': ['headteacher', 'administrator'],
  'set-school-details': SETS_UP,
  'add-person': SETS_UP,
  'import-people': SETS_UP,
  'end-office': SETS_UP,
  'choose-policy': SETS_UP,
  'adjust-policy': SETS_UP,
  'admit-member': SETS_UP,
  'end-membership': SETS_UP,
  'sign-memorandum': SETS_UP,
  'record-commissioning-agreement': SETS_UP,
  'nominate-to-review-group': SETS_UP,
  'end-nomination': SETS_UP,
  'set-review-group-seats': SETS_UP,
  'add-locality': SETS_UP,
  'change-locality': SETS_UP,
  'remove-locality': SETS_UP,
  'add-family': SETS_UP,
  'change-family': SETS_UP,
  'remove-family': SETS_UP,
  'answer-report': ANSWERS,
  'place-report': ANSWERS,
  'take-back-entry': SETS_UP,
  'go-live': SETS_UP,
};
