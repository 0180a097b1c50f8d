import { ladders } from './ladders';
import type { Policy } from './policy';
import { settings } from './settings';
import { given, national, ours, readFrom } from './sources';

/**
 * The secondary education and inclusion partnerships of Leicestershire (seed 003): a graduated response, first within
 * the school, then with the partnership, then at the local referral panel that every school attends and where places
 * are settled together. A headteacher's right to exclude permanently is untouched.
 */
export const leicestershire: Policy = {
  ...settings,
  id: 'leicestershire',
  name: 'Leicestershire',
  authority: '855',
  from: '2013-09-01',
  labels: {
    programme: 'graduated response',
    managedMove: 'managed move',
    earlyHelp: 'early help',
    panel: 'local referral panel',
  },
  stages: {
    'stage-1': {
      label: 'Support in school',
      meaning: 'The school looks for the reasons behind the behaviour and helps with them.',
      needs: ['lead', 'support-tried', 'meeting', 'early-help', 'voices'],
      timescale: 30,
      reviewsBeforeNext: 4,
    },
    'stage-2': {
      label: 'Partnership support',
      meaning: 'Other schools in our group help too, and the plan is looked at again.',
      needs: ['review-held', 'meeting', 'plans-reviewed', 'early-help', 'voices'],
      timescale: 30,
      reviewsBeforeNext: 4,
    },
    'stage-3': {
      label: 'Local referral panel',
      meaning: 'All the local schools look together for the right place and the right help.',
      needs: ['review-held', 'early-help', 'voices'],
      timescale: 30,
      reviewsBeforeNext: 4,
    },
  },
  referralDocuments: ['support-history', 'attendance-record', 'parental-agreement'],
  flexibleYears: [10, 11],
  ladders,
  sources: [
    ...given('003', 'Partnership History', 'name', 'labels.programme'),
    ...readFrom('003', 'Partnership History: since 2013, no day', 'from'),
    ...national('authority', 'flexibleYears'),
    ...ours('labels.managedMove', 'labels.earlyHelp'),
    ...given('003', 'Value for money?', 'labels.panel', 'stages.stage-3.label'),
    ...readFrom('003', 'Value for money?', 'stages.stage-3.meaning'),
    ...readFrom('003', 'Partnership History: in house', 'stages.stage-1.label', 'stages.stage-1.meaning'),
    ...readFrom(
      '003',
      'Loss of Sovereignty?, second paragraph',
      'stages.stage-2.label',
      'stages.stage-2.meaning',
    ),
    ...readFrom('003', 'Partnership History: in house', 'stages.stage-1.needs.support-tried'),
    ...ours('stages.stage-1.needs.lead', 'stages.stage-1.needs.meeting', 'stages.stage-1.needs.early-help'),
    ...ours('stages.stage-1.needs.voices', 'stages.stage-2.needs.voices', 'stages.stage-3.needs.voices'),
    ...ours(
      'stages.stage-2.needs.review-held',
      'stages.stage-2.needs.meeting',
      'stages.stage-2.needs.early-help',
    ),
    ...ours('stages.stage-2.needs.plans-reviewed', 'stages.stage-3.needs.review-held'),
    ...ours('stages.stage-3.needs.early-help'),
    ...ours('stages.stage-1.timescale', 'stages.stage-2.timescale', 'stages.stage-3.timescale'),
    ...ours('stages.stage-1.reviewsBeforeNext', 'stages.stage-2.reviewsBeforeNext'),
    ...ours('stages.stage-3.reviewsBeforeNext', 'reviewEverySchoolDays', 'explainWithinSchoolDays'),
    ...ours('stage3ReviewWithinSchoolDays', 'referWithinSchoolDays', 'answerEscalationWithinSchoolDays'),
    ...ours(
      'panelDecisionWithinWorkingDays',
      'answerConcernWithinWorkingDays',
      'thresholds',
      'referralDocuments',
      'ladders',
    ),
  ],
};
