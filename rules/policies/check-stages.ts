import { isText, isWhole, type Loose, type LooseParts } from './loose';
import type { Policy, StagePolicy, Step } from './policy';
import type { StageName } from '../programme/state';

const KNOWN: Record<Step, true> = {
  lead: true,
  'support-tried': true,
  meeting: true,
  'early-help': true,
  targets: true,
  voices: true,
  'review-held': true,
  'plans-reviewed': true,
  'warnings-given': true,
  suspension: true,
};

/** Steps without which the record of a stage has no place to stand: every one of its beginnings holds them. */
const ALWAYS: Record<StageName, Step[]> = {
  'stage-1': ['lead', 'meeting', 'early-help', 'voices'],
  'stage-2': ['meeting', 'early-help', 'voices'],
  'stage-3': ['early-help', 'voices'],
};

/** What is wrong with the stages of a policy, in plain words. */
export function stageProblems(stages: Loose<Policy['stages']>): string[] {
  return (Object.keys(ALWAYS) as StageName[]).flatMap((name) => {
    const stage = stages?.[name];
    return stage ? problemsOf(name, stage) : [`stages.${name} is missing`];
  });
}

function problemsOf(name: StageName, stage: LooseParts<StagePolicy>): string[] {
  const at = `stages.${name}`;
  const needs = Array.isArray(stage.needs) ? stage.needs : [];
  const strange = needs.filter((step) => !step || !(step in KNOWN));
  const lacking = ALWAYS[name].filter((step) => !needs.includes(step));
  const periods = (['timescale', 'reviewsBeforeNext'] as const).filter((p) => !isWhole(stage[p]));
  return [
    ...(isText(stage.label) ? [] : [`${at}.label is empty`]),
    ...(isText(stage.meaning) ? [] : [`${at}.meaning is empty`]),
    ...strange.map((step) => `${at}.needs asks for a step we do not know: ${String(step)}`),
    ...lacking.map((step) => `${at}.needs must ask for ${step}`),
    ...periods.map((p) => `${at}.${p} must be a whole number, 1 or more`),
  ];
}
