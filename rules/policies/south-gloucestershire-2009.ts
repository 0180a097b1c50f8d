import { ladders } from './ladders';
import type { Policy } from './policy';
import { settings } from './settings';
import { given, national, ours, readFrom } from './sources';

/**
 * The Partnership Inclusion Programme of South Gloucestershire's secondary schools, as its headteachers agreed it on
 * 11 March 2009 (seed 004). Its own words (supported transfer, CAF, PRRP) live on as labels only.
 */
export const southGloucestershire2009: Policy = {
  ...settings,
  id: 'south-gloucestershire-2009',
  name: 'South Gloucestershire 2009',
  authority: '803',
  from: '2009-03-11',
  labels: {
    programme: 'Partnership Inclusion Programme',
    managedMove: 'supported transfer',
    earlyHelp: 'CAF',
    panel: 'PRRP',
  },
  stages: {
    'stage-1': {
      label: 'Stage 1',
      meaning: 'The school sets clear targets with you and gives extra help to meet them.',
      needs: ['lead', 'support-tried', 'meeting', 'early-help', 'targets', 'voices'],
      timescale: 20,
      reviewsBeforeNext: 3,
    },
    'stage-2': {
      label: 'Stage 2',
      meaning: 'The school meets you again, looks at the plan with you and agrees more help.',
      needs: [
        'review-held',
        'meeting',
        'plans-reviewed',
        'warnings-given',
        'early-help',
        'targets',
        'voices',
      ],
      timescale: 20,
      reviewsBeforeNext: 3,
    },
    'stage-3': {
      label: 'Stage 3',
      meaning: 'You, the school and the council meet to find another way than permanent exclusion.',
      needs: ['suspension', 'early-help', 'voices'],
      timescale: 20,
      reviewsBeforeNext: 3,
    },
  },
  referralDocuments: [
    'support-history',
    'attendance-record',
    'stage-3-review-record',
    'parental-agreement',
    'early-help-record',
  ],
  flexibleYears: [10, 11],
  ladders,
  sources: [
    ...given('004', 'last line', 'from'),
    ...given('004', 'title', 'name', 'labels.programme'),
    ...national('authority'),
    ...given('004', '1.1', 'labels.managedMove'),
    ...given('004', 'Stage 1, third point', 'labels.earlyHelp', 'stages.stage-1.needs.early-help'),
    ...given('004', 'Stage 3, eighth point', 'labels.panel'),
    ...given(
      '004',
      'section 2, headings',
      'stages.stage-1.label',
      'stages.stage-2.label',
      'stages.stage-3.label',
    ),
    ...readFrom('004', 'Stage 1, fourth to eighth points', 'stages.stage-1.meaning'),
    ...readFrom('004', 'Stage 2, first point', 'stages.stage-2.meaning'),
    ...readFrom('004', 'Stage 3, third and fourth points', 'stages.stage-3.meaning'),
    ...given('004', 'Stage 1, first point', 'stages.stage-1.needs.lead'),
    ...given('004', '1.2', 'stages.stage-1.needs.support-tried'),
    ...given('004', 'Stage 1, second point', 'stages.stage-1.needs.meeting'),
    ...given('004', 'Stage 1, eighth point', 'stages.stage-1.needs.targets'),
    ...given('004', 'Stage 1, thirteenth and last points', 'stages.stage-2.needs.review-held'),
    ...given(
      '004',
      'Stage 2, first point',
      'stages.stage-2.needs.meeting',
      'stages.stage-2.needs.plans-reviewed',
    ),
    ...given('004', 'Stage 2, third and fourth points', 'stages.stage-2.needs.warnings-given'),
    ...given('004', 'Stage 2, second point', 'stages.stage-2.needs.early-help'),
    ...readFrom('004', 'Stage 2, first point', 'stages.stage-2.needs.targets'),
    ...given('004', 'Stage 3, first point', 'stages.stage-3.needs.suspension'),
    ...given('004', 'Stage 3, sixth point', 'stages.stage-3.needs.early-help'),
    ...ours('stages.stage-1.needs.voices', 'stages.stage-2.needs.voices', 'stages.stage-3.needs.voices'),
    ...readFrom('004', 'Stage 1, tenth point: short term, no length', 'stages.stage-1.timescale'),
    ...ours('stages.stage-2.timescale', 'stages.stage-3.timescale', 'stages.stage-3.reviewsBeforeNext'),
    ...readFrom('004', 'Stage 1, last point: reasonable, no length', 'stages.stage-1.reviewsBeforeNext'),
    ...ours('stages.stage-2.reviewsBeforeNext'),
    ...given('004', 'Stage 1, thirteenth point', 'reviewEverySchoolDays'),
    ...ours('explainWithinSchoolDays', 'stage3ReviewWithinSchoolDays', 'referWithinSchoolDays'),
    ...ours(
      'answerEscalationWithinSchoolDays',
      'panelDecisionWithinWorkingDays',
      'answerConcernWithinWorkingDays',
      'thresholds',
      'ladders',
    ),
    ...readFrom('004', 'Stage 3, seventh point: documents, not listed', 'referralDocuments'),
    ...given('004', 'Stage 3, fourth point', 'flexibleYears'),
  ],
};
