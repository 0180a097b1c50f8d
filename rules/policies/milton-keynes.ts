import { ladders } from './ladders';
import type { Policy } from './policy';
import { settings } from './settings';
import { given, national, ours, readFrom } from './sources';

/**
 * The Milton Keynes Inclusion Partnership (seeds 000, 001, 002): four levels of need, of which the first is met by what
 * every school offers, so that the programme begins at the second. Its panel settles managed moves and places; the
 * Review Group oversees the partnership. That each further level is a stage of the programme is our reading.
 */
export const miltonKeynes: Policy = {
  ...settings,
  id: 'milton-keynes',
  name: 'Milton Keynes',
  authority: '826',
  from: '2012-09-01',
  labels: {
    programme: 'staged response',
    managedMove: 'managed move',
    earlyHelp: 'CAF',
    panel: 'Alternative Education Panel',
  },
  stages: {
    'stage-1': {
      label: 'Additional (Tier 2)',
      meaning: 'Your child gets extra help from one or two services, written down in one plan.',
      needs: ['lead', 'support-tried', 'meeting', 'early-help', 'targets', 'voices'],
      timescale: 30,
      reviewsBeforeNext: 4,
    },
    'stage-2': {
      label: 'Considerable (Tier 3)',
      meaning: 'You talk with the people who help, and they work together on one plan.',
      needs: ['review-held', 'meeting', 'early-help', 'plans-reviewed', 'targets', 'voices'],
      timescale: 30,
      reviewsBeforeNext: 4,
    },
    'stage-3': {
      label: 'Intensive (Tier 4)',
      meaning: 'Specialist services help, and all of you look for the right place to learn.',
      needs: ['review-held', 'early-help', 'voices'],
      timescale: 30,
      reviewsBeforeNext: 4,
    },
  },
  referralDocuments: ['information-passport', 'support-history', 'early-help-record', 'parental-agreement'],
  flexibleYears: [10, 11],
  ladders,
  sources: [
    ...given('000', 'Vision & Values, second point', 'name'),
    ...readFrom('002', '4 Background, fifth paragraph: September 2012, no day', 'from'),
    ...national('authority'),
    ...given('001', 'Principles, a staged response', 'labels.programme'),
    ...given('000', 'managed moves protocol', 'labels.managedMove'),
    ...given('001', 'Principles, Additional (Tier 2)', 'labels.earlyHelp', 'stages.stage-1.needs.early-help'),
    ...ours('labels.panel'),
    ...readFrom('001', 'Principles, Additional (Tier 2)', 'stages.stage-1.label', 'stages.stage-1.meaning'),
    ...readFrom('001', 'Principles, Considerable (Tier 3)', 'stages.stage-2.label', 'stages.stage-2.meaning'),
    ...readFrom('001', 'Principles, Intensive (Tier 4)', 'stages.stage-3.label', 'stages.stage-3.meaning'),
    ...readFrom('001', 'Principles, Universal (Tier 1)', 'stages.stage-1.needs.support-tried'),
    ...ours('stages.stage-1.needs.lead', 'stages.stage-1.needs.meeting', 'stages.stage-1.needs.targets'),
    ...readFrom(
      '001',
      'Principles, Participation',
      'stages.stage-1.needs.voices',
      'stages.stage-2.needs.voices',
    ),
    ...readFrom('001', 'Principles, Participation', 'stages.stage-3.needs.voices'),
    ...given('001', 'Principles, Considerable (Tier 3)', 'stages.stage-2.needs.meeting'),
    ...given('001', 'Principles, Considerable (Tier 3)', 'stages.stage-2.needs.early-help'),
    ...ours('stages.stage-2.needs.review-held', 'stages.stage-2.needs.plans-reviewed'),
    ...ours(
      'stages.stage-2.needs.targets',
      'stages.stage-3.needs.review-held',
      'stages.stage-3.needs.early-help',
    ),
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
    ...given('002', '4 Background, second paragraph', 'flexibleYears'),
  ],
};
