/** A number: how small and how large it may be, and the promise that bounds it. */
interface Numbered<Field> {
  field: Field;
  kind: 'number';
  least: number;
  most: number;
  rule: string;
}

/** Words of the partnership's own, at most so many characters. */
interface Worded<Field> {
  field: Field;
  kind: 'words';
  most: number;
}

/** Something that is asked for, or not: an item of a list of the policy. */
interface Asked<Field> {
  field: Field;
  kind: 'asked';
  list: string;
  item: string | number;
}

const number = <const Field extends string>(field: Field, most: number, rule: string): Numbered<Field> => ({
  field,
  kind: 'number',
  least: 1,
  most,
  rule,
});

const words = <const Field extends string>(field: Field, most: number): Worded<Field> => ({
  field,
  kind: 'words',
  most,
});

const asked = <const List extends string, const Item extends string | number>(
  list: List,
  item: Item,
): Asked<`${List}.${Item}`> => ({ field: `${list}.${item}`, kind: 'asked', list, item });

/**
 * All that a partnership may set in its policy, in the order in which it is read (B16). What is not here is not the
 * partnership's to set: the law's own numbers are in no policy; a step that the record of a stage has a place for is
 * always asked; flexible programmes are for Key Stage 4 (B10). A review is weekly (B5, B6), so never more than five school
 * days from the last. Whom to remind, and when, stays as it comes.
 *
 * @example one of them is { field: 'reviewEverySchoolDays', kind: 'number', least: 1, most: 5, rule: 'B5' }
 */
export const ADJUSTABLE = [
  words('labels.programme', 60),
  words('labels.managedMove', 60),
  words('labels.earlyHelp', 60),
  words('labels.panel', 60),
  words('stages.stage-1.label', 60),
  words('stages.stage-1.meaning', 200),
  words('stages.stage-2.label', 60),
  words('stages.stage-2.meaning', 200),
  words('stages.stage-3.label', 60),
  words('stages.stage-3.meaning', 200),
  asked('stages.stage-1.needs', 'support-tried'),
  asked('stages.stage-1.needs', 'targets'),
  asked('stages.stage-2.needs', 'plans-reviewed'),
  asked('stages.stage-2.needs', 'warnings-given'),
  asked('stages.stage-2.needs', 'targets'),
  asked('stages.stage-3.needs', 'suspension'),
  asked('stages.stage-3.needs', 'targets'),
  asked('referralDocuments', 'support-history'),
  asked('referralDocuments', 'attendance-record'),
  asked('referralDocuments', 'stage-3-review-record'),
  asked('referralDocuments', 'parental-agreement'),
  asked('referralDocuments', 'early-help-record'),
  asked('referralDocuments', 'information-passport'),
  asked('flexibleYears', 10),
  asked('flexibleYears', 11),
  number('reviewEverySchoolDays', 5, 'B5'),
  number('explainWithinSchoolDays', 20, 'B2'),
  number('stages.stage-1.timescale', 60, 'B3'),
  number('stages.stage-1.reviewsBeforeNext', 20, 'B7'),
  number('stages.stage-2.timescale', 60, 'B3'),
  number('stages.stage-2.reviewsBeforeNext', 20, 'B7'),
  number('stages.stage-3.timescale', 60, 'B3'),
  number('stage3ReviewWithinSchoolDays', 20, 'B10'),
  number('referWithinSchoolDays', 20, 'B11'),
  number('panelDecisionWithinWorkingDays', 10, 'F5'),
  number('answerEscalationWithinSchoolDays', 10, 'B17'),
  number('answerConcernWithinWorkingDays', 20, 'C12'),
  number('thresholds.incidents', 20, 'B17'),
  number('thresholds.withinSchoolDays', 195, 'B17'),
  number('thresholds.suspensionsInTerm', 20, 'B17'),
] as const;

/** One thing that a partnership may set. */
export type Adjustable = (typeof ADJUSTABLE)[number];
export type AdjustableField = Adjustable['field'];

/** A number, words, or whether something is asked for. */
export type PolicyValue = number | string | boolean;

/** What a partnership sets otherwise, by field: what is left out stays. */
export type PolicyChanges = Partial<Record<AdjustableField, PolicyValue>>;
