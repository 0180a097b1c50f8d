import { ADJUSTABLE, type Adjustable, type AdjustableField, type PolicyValue } from './adjustable';
import type { Policy } from './policy';

/** One value that is other in another policy. */
export interface PolicyChange {
  field: AdjustableField;
  from: PolicyValue;
  to: PolicyValue;
}

/**
 * What a policy says there.
 *
 * @example of the field `referralDocuments.attendance-record`: true where a referral must hold the attendance record
 */
export const valueOf = (policy: Policy, what: Adjustable): PolicyValue =>
  what.kind === 'asked'
    ? (partAt(policy, what.list) as unknown[]).includes(what.item)
    : (partAt(policy, what.field) as PolicyValue);

/** The policy with another value there, and nothing else changed. */
export function withValue(policy: Policy, what: Adjustable, value: PolicyValue): Policy {
  if (what.kind !== 'asked') return withPart(policy, what.field.split('.'), value) as Policy;
  const others = (partAt(policy, what.list) as (string | number)[]).filter((item) => item !== what.item);
  const items = value === true ? [...others, what.item] : others;
  return withPart(policy, what.list.split('.'), inOrder(items)) as Policy;
}

/** What differs between two policies, in the order in which a policy is read. */
export const differences = (from: Policy, to: Policy): PolicyChange[] =>
  ADJUSTABLE.map((what) => ({
    field: what.field,
    from: valueOf(from, what),
    to: valueOf(to, what),
  })).filter((change) => change.from !== change.to);

/** Years are told from the youngest up; steps and documents keep their order, and what is new comes last. */
const inOrder = (items: (string | number)[]): (string | number)[] =>
  items.every((item) => typeof item === 'number') ? items.toSorted((a, b) => a - b) : items;

const partAt = (policy: Policy, path: string): unknown =>
  path.split('.').reduce((part: unknown, key) => (part as Record<string, unknown>)[key], policy);

function withPart(whole: unknown, [key, ...rest]: string[], part: unknown): unknown {
  if (key === undefined) return part;
  const parts = whole as Record<string, unknown>;
  return { ...parts, [key]: withPart(parts[key], rest, part) };
}
