import type { Policy, PolicySource } from '../../../rules/policies/policy';

/** One value of a policy with where it is from. */
export interface PolicyLine {
  name: string;
  value: string;
  source: string;
}

/** The periods and numbers of a policy, as a reader looks for them. */
const LINES: [name: string, field: string, value: (policy: Policy) => string][] = [
  ['Weekly review', 'reviewEverySchoolDays', (p) => `every ${p.reviewEverySchoolDays} school days`],
  [
    'Explain the programme',
    'explainWithinSchoolDays',
    (p) => `within ${p.explainWithinSchoolDays} school days`,
  ],
  ['Targets at Stage 1', 'stages.stage-1.timescale', (p) => `${p.stages['stage-1'].timescale} school days`],
  ['Targets at Stage 2', 'stages.stage-2.timescale', (p) => `${p.stages['stage-2'].timescale} school days`],
  ['Targets at Stage 3', 'stages.stage-3.timescale', (p) => `${p.stages['stage-3'].timescale} school days`],
  [
    'Reviews before Stage 2',
    'stages.stage-1.reviewsBeforeNext',
    (p) => String(p.stages['stage-1'].reviewsBeforeNext),
  ],
  [
    'Reviews before Stage 3',
    'stages.stage-2.reviewsBeforeNext',
    (p) => String(p.stages['stage-2'].reviewsBeforeNext),
  ],
  [
    'Stage 3 review meeting',
    'stage3ReviewWithinSchoolDays',
    (p) => `within ${p.stage3ReviewWithinSchoolDays} school days`,
  ],
  ['Referral to the panel', 'referWithinSchoolDays', (p) => `within ${p.referWithinSchoolDays} school days`],
  [
    'Answer to an escalation',
    'answerEscalationWithinSchoolDays',
    (p) => `within ${p.answerEscalationWithinSchoolDays} school days`,
  ],
  [
    'Panel’s decision on record',
    'panelDecisionWithinWorkingDays',
    (p) => `within ${p.panelDecisionWithinWorkingDays} working days`,
  ],
  ['Flexible programme', 'flexibleYears', (p) => `years ${p.flexibleYears.join(' and ')}`],
];

/** The policy line by line; a value that nobody has confirmed says so. */
export const policyLines = (policy: Policy): PolicyLine[] =>
  LINES.map(([name, field, value]) => ({ name, value: value(policy), source: sourceWords(policy, field) }));

function sourceWords({ sources }: Policy, field: string): string {
  const found = sources.find(({ value }) => value === field);
  if (!found) return 'No source: to be confirmed';
  return `${placeOf(found)}${found.confirmed ? '' : '. To be confirmed'}`;
}

const placeOf = ({ seed }: PolicySource): string =>
  seed ? `Document ${seed.number}, ${seed.place}` : 'A setting, not in the partnership’s documents';
