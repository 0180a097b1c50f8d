import { ADJUSTABLE, valueOf, type PolicyChange } from '../../../rules/policies';
import type { Policy, PolicySource } from '../../../rules/policies/policy';
import { longDate } from '../../words/dates';
import { fieldName, valueWords } from '../../words/policy-fields';

/** One value of a policy with where it is from. */
export interface PolicyLine {
  name: string;
  value: string;
  source: string;
}

/** The policy line by line; a value that nobody has confirmed says so. */
export const policyLines = (policy: Policy): PolicyLine[] =>
  ADJUSTABLE.map((what) => {
    const value = valueOf(policy, what);
    return {
      name: fieldName(what.field),
      value: valueWords(what, value),
      source: value === false ? 'Not asked for' : sourceWords(policy, what.field),
    };
  });

/** One value that is other than it was. */
export interface ChangeLine {
  name: string;
  from: string;
  to: string;
}

/** What is other than it was, in words. */
export const changeLines = (changes: PolicyChange[]): ChangeLine[] =>
  changes.map(({ field, from, to }) => ({
    name: fieldName(field),
    from: valueWords({ field }, from),
    to: valueWords({ field }, to),
  }));

/** A value has the source that names it, or the list or group that it stands in. */
function sourceWords({ sources }: Policy, field: string): string {
  const found =
    sources.find(({ value }) => value === field) ??
    sources.find(({ value }) => field.startsWith(`${value}.`));
  if (!found) return 'No source: to be confirmed';
  return `${placeOf(found)}${found.confirmed ? '' : '. To be confirmed'}`;
}

function placeOf({ seed, decided }: PolicySource): string {
  if (decided !== undefined) return `Decided by the partnership on ${longDate(decided)}`;
  return seed ? `Document ${seed.number}, ${seed.place}` : 'A setting, not in the partnership’s documents';
}
