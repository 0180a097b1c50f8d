import { ADJUSTABLE, type Adjustable, type AdjustableField, type PolicyValue } from '../../rules/policies';
import { countInWords } from '../../rules/calendar/words';
import { DOCUMENTS } from './choices';

/** The lists of a policy, as the heading of their items. */
export const LIST_WORDS: Record<string, string> = {
  'stages.stage-1.needs': 'Before the first stage',
  'stages.stage-2.needs': 'Before the second stage',
  'stages.stage-3.needs': 'Before the third stage',
  referralDocuments: 'A referral to the panel holds',
  flexibleYears: 'A flexible programme is open to',
};

/** What is always asked for, whatever a partnership decides: the record of a stage has a place for it. */
export const ALWAYS_ASKED: Record<string, string> = {
  'stages.stage-1.needs':
    'Always asked for: the lead, the formal meeting, the early-help question, their own words.',
  'stages.stage-2.needs':
    'Always asked for: the reviews, the meeting, the early-help question, their own words.',
  'stages.stage-3.needs': 'Always asked for: the early-help question, their own words.',
  referralDocuments: 'One document at least.',
  flexibleYears: 'Key Stage 4 only.',
};

const TARGETS = 'Targets that are set';
const school = 'school day';
const working = 'working day';

/** What a policy sets, in words; of a number also what it counts. */
const WORDS: Record<AdjustableField, [name: string, unit?: string]> = {
  'labels.programme': ['The programme is called'],
  'labels.managedMove': ['A managed move is called'],
  'labels.earlyHelp': ['Early help is called'],
  'labels.panel': ['The panel is called'],
  'stages.stage-1.label': ['The first stage is called'],
  'stages.stage-1.meaning': ['The first stage, in a sentence to families'],
  'stages.stage-2.label': ['The second stage is called'],
  'stages.stage-2.meaning': ['The second stage, in a sentence to families'],
  'stages.stage-3.label': ['The third stage is called'],
  'stages.stage-3.meaning': ['The third stage, in a sentence to families'],
  'stages.stage-1.needs.support-tried': ['Support already tried in school'],
  'stages.stage-1.needs.targets': [TARGETS],
  'stages.stage-2.needs.plans-reviewed': ['Plans reviewed at the meeting'],
  'stages.stage-2.needs.warnings-given': ['Warnings given at the meeting'],
  'stages.stage-2.needs.targets': [TARGETS],
  'stages.stage-3.needs.suspension': ['A suspension, in place of a permanent exclusion'],
  'stages.stage-3.needs.targets': [TARGETS],
  'referralDocuments.support-history': [DOCUMENTS['support-history']],
  'referralDocuments.attendance-record': [DOCUMENTS['attendance-record']],
  'referralDocuments.stage-3-review-record': [DOCUMENTS['stage-3-review-record']],
  'referralDocuments.parental-agreement': [DOCUMENTS['parental-agreement']],
  'referralDocuments.early-help-record': [DOCUMENTS['early-help-record']],
  'referralDocuments.information-passport': [DOCUMENTS['information-passport']],
  'flexibleYears.10': ['Year 10'],
  'flexibleYears.11': ['Year 11'],
  reviewEverySchoolDays: ['From one weekly review to the next', school],
  explainWithinSchoolDays: ['The programme is explained to the family within', school],
  'stages.stage-1.timescale': ['Targets of the first stage are to be met within', school],
  'stages.stage-1.reviewsBeforeNext': ['Reviews on the first stage before the next', 'review'],
  'stages.stage-2.timescale': ['Targets of the second stage are to be met within', school],
  'stages.stage-2.reviewsBeforeNext': ['Reviews on the second stage before the next', 'review'],
  'stages.stage-3.timescale': ['Targets of the third stage are to be met within', school],
  stage3ReviewWithinSchoolDays: ['The Stage 3 review meeting is held within', school],
  referWithinSchoolDays: ['The referral is sent to the panel within', school],
  panelDecisionWithinWorkingDays: ['The panel’s decision is on record within', working],
  answerEscalationWithinSchoolDays: ['An escalation is answered within', school],
  answerConcernWithinWorkingDays: ['A concern about an unlawful exclusion is answered within', working],
  'thresholds.incidents': ['So many incidents raise an escalation', 'incident'],
  'thresholds.withinSchoolDays': ['Incidents are counted together within', school],
  'thresholds.suspensionsInTerm': ['So many suspensions in a term raise one', 'suspension'],
};

/** The name of one field: on a form, where an item of a list stands below its heading. */
export const fieldLabel = (field: AdjustableField): string => WORDS[field][0];

/** What a number counts, in the plural. */
export const fieldUnit = (field: AdjustableField): string => `${WORDS[field][1] ?? ''}s`;

/** The name of one field by itself. */
export function fieldName(field: AdjustableField): string {
  const what = ADJUSTABLE.find((one) => one.field === field);
  const list = what?.kind === 'asked' ? LIST_WORDS[what.list] : undefined;
  const label = fieldLabel(field);
  return list ? `${list}: ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}

/**
 * A value of a policy as it is read.
 *
 * @example of `referWithinSchoolDays` 10 it is '10 school days', of something asked for 'yes'
 */
export function valueWords({ field }: Pick<Adjustable, 'field'>, value: PolicyValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? countInWords(value, WORDS[field][1] ?? '') : value;
}
