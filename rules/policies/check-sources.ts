import { isText, type LooseParts } from './loose';
import type { Policy } from './policy';

/** The fields that need no source: the id is ours, what it was made from says so itself, and the sources are the answer. */
const UNSOURCED = ['id', 'adjusted', 'sources'];

/**
 * Which values of a policy have no source, and which sources name no value of it. A source may name a field (`labels`),
 * a field within it (`labels.panel`) or one item of a list of words (`stages.stage-1.needs.lead`).
 */
export function sourceProblems(policy: LooseParts<Policy>): string[] {
  const sources = Array.isArray(policy.sources) ? policy.sources : [];
  const named = sources.map((source) => source?.value).filter(isText);
  const fields = Object.entries(policy).filter(([key]) => !UNSOURCED.includes(key));
  const values = fields.flatMap(([key, value]) => leaves(key, value));
  const unsourced = values.filter((leaf) => !named.some((name) => isWithin(leaf, name)));
  const idle = named.filter((name) => !values.some((leaf) => isWithin(leaf, name)));
  return [
    ...unsourced.map((leaf) => `${leaf} has no source`),
    ...idle.map((name) => `sources names ${name}, which this policy does not have`),
  ];
}

const isWithin = (leaf: string, name: string): boolean => leaf === name || leaf.startsWith(`${name}.`);

/** The paths of all values below one field. Lists of words are taken apart; lists of anything else are one value. */
function leaves(path: string, value: unknown): string[] {
  if (Array.isArray(value)) {
    const words = value.filter((item): item is string => typeof item === 'string');
    return words.length > 0 ? words.map((word) => `${path}.${word}`) : [path];
  }
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(`${path}.${key}`, inner));
}
