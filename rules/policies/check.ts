import { ladderProblems } from './check-ladders';
import { sourceProblems } from './check-sources';
import { stageProblems } from './check-stages';
import { isText, isWhole, type Loose, type LooseParts } from './loose';
import type { Policy } from './policy';

const LABELS = ['managedMove', 'earlyHelp', 'panel', 'programme'] as const;
const PERIODS = [
  'reviewEverySchoolDays',
  'explainWithinSchoolDays',
  'stage3ReviewWithinSchoolDays',
  'referWithinSchoolDays',
  'answerEscalationWithinSchoolDays',
  'panelDecisionWithinWorkingDays',
  'answerConcernWithinWorkingDays',
] as const;
const SCHOOL_YEAR = 195;
const THRESHOLDS = ['incidents', 'withinSchoolDays', 'suspensionsInTerm'] as const;

/**
 * What is wrong with a policy, in plain words; an empty list when nothing is. Takes anything that a file or a form may
 * hold, and never throws: a policy is checked before it is pinned to a case, because nothing checks it afterwards.
 *
 * @example checkPolicy(southGloucestershire2009) is []
 * @example checkPolicy({ ...leicestershire, name: ' ' }) is ['name is empty']
 */
export function checkPolicy(policy: unknown): string[] {
  if (typeof policy !== 'object' || policy === null) return ['this is not a policy'];
  const loose = policy as LooseParts<Policy>;
  return [
    ...textProblems(loose),
    ...stageProblems(loose.stages),
    ...PERIODS.filter((p) => !isWhole(loose[p])).map((p) => `${p} must be a whole number of days, 1 or more`),
    ...thresholdProblems(loose.thresholds),
    ...listProblems(loose),
    ...ladderProblems(loose.ladders),
    ...sourceProblems(loose),
  ];
}

function textProblems(policy: LooseParts<Policy>): string[] {
  const fields = (['id', 'name', 'authority'] as const).filter((f) => !isText(policy[f]));
  const labels = LABELS.filter((l) => !isText(policy.labels?.[l])).map((l) => `labels.${l}`);
  const empty = [...fields, ...labels].map((f) => `${f} is empty`);
  const dated = isText(policy.from) && /^\d{4}-\d\d-\d\d$/.test(policy.from);
  return dated ? empty : [...empty, 'from must be a date, like 2009-03-11'];
}

/** One incident may be enough for a partnership; none would raise an escalation without end. */
function thresholdProblems(thresholds: Loose<Policy['thresholds']>): string[] {
  const odd = THRESHOLDS.filter((t) => !isWhole(thresholds?.[t]));
  const window = thresholds?.withinSchoolDays ?? 0;
  return [
    ...odd.map((t) => `thresholds.${t} must be a whole number, 1 or more`),
    ...(window > SCHOOL_YEAR
      ? [`thresholds.withinSchoolDays must be at most ${SCHOOL_YEAR}, a school year`]
      : []),
  ];
}

function listProblems({ referralDocuments, flexibleYears }: LooseParts<Policy>): string[] {
  const documents = Array.isArray(referralDocuments) && referralDocuments.length > 0;
  const years = Array.isArray(flexibleYears) && flexibleYears.every((y) => isWhole(y) && y <= 13);
  return [
    ...(documents ? [] : ['referralDocuments must name one document or more']),
    ...(years ? [] : ['flexibleYears must be school years, from 1 to 13']),
  ];
}
