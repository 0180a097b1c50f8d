import type { LocalDate } from '../calendar/types';
import { dateInWords } from '../calendar/words';
import { refuse, type Refusal } from '../refusal';
import {
  ADJUSTABLE,
  type Adjustable,
  type AdjustableField,
  type PolicyChanges,
  type PolicyValue,
} from './adjustable';
import { checkPolicy } from './check';
import { isText } from './loose';
import type { Policy, PolicySource } from './policy';
import { valueOf, withValue } from './values';

/** What a partnership makes of the policy it has. */
export interface Adjustment {
  changes: PolicyChanges;
  /** What the policy is called from then on; left out, after the ready one and the day. */
  name?: string;
}

/**
 * A policy with some of its values changed, as a dated policy of the partnership's own. The policy that it is made from is
 * untouched: cases that have it pinned keep it.
 *
 * @param edition 1 or more: the how-manyeth own policy of the partnership it is
 * @returns the policy, or why not: a value out of its bounds (`policy-number-out-of-bounds`, `policy-words-out-of-bounds`),
 *   one that is no part of a policy, nothing that differs, a referral that needs no document, or a whole that does not hold together (`policy-not-sound`)
 * @source B16
 * @example adjusted(leicestershire, { changes: { referWithinSchoolDays: 10 } }, '2026-11-23', 1).name is
 *   'Leicestershire, as adjusted on 23 November 2026'
 */
export function adjusted(
  policy: Policy,
  { changes, name }: Adjustment,
  on: LocalDate,
  edition: number,
): Policy | Refusal {
  const asked = Object.entries(changes) as [AdjustableField, PolicyValue][];
  const changed: Adjustable[] = [];
  let made = policy;
  for (const [field, value] of asked) {
    const what = ADJUSTABLE.find((one) => one.field === field);
    if (!what) return refuse('not-part-of-policy', 'B16', { field });
    const wrong = outOfBounds(what, value);
    if (wrong) return wrong;
    if (valueOf(policy, what) === value) continue;
    changed.push(what);
    made = withValue(made, what, value);
  }
  if (changed.length === 0) return refuse('nothing-changes', 'B16');
  if (made.referralDocuments.length === 0) return refuse('referral-without-documents', 'F2');
  const of = policy.adjusted?.of ?? { id: policy.id, name: policy.name };
  const own: Policy = {
    ...made,
    id: `${of.id}-adjusted-${edition}`,
    name: name ?? adjustedName(policy, on, edition),
    from: on,
    adjusted: { of, edition },
    sources: sourced(policy.sources, changed, made, on),
  };
  const [problem] = checkPolicy(own);
  return problem === undefined ? own : refuse('policy-not-sound', 'B16', { problem });
}

/**
 * Everything that is out of its bounds, so that a form can name all of it at once; `adjusted` refuses with the first.
 *
 * @returns the field of each with why
 * @source B16
 */
export const allOutOfBounds = (changes: Record<string, unknown>): { field: string; refusal: Refusal }[] =>
  ADJUSTABLE.flatMap((what) => {
    const value = changes[what.field];
    const refusal = value === undefined ? null : outOfBounds(what, value);
    return refusal ? [{ field: what.field, refusal }] : [];
  });

/** `Leicestershire, as adjusted on 23 November 2026`, and which edition it is where it is not the first. */
export function adjustedName({ id, name, adjusted: own }: Policy, on: LocalDate, edition: number): string {
  const of = own?.of ?? { id, name };
  const day = dateInWords(on).replace(/^\w+day /, '');
  return `${of.name}, as adjusted on ${day}${edition > 1 ? ` (edition ${edition})` : ''}`;
}

function outOfBounds(what: Adjustable, value: unknown): Refusal | null {
  const { field } = what;
  if (what.kind === 'asked')
    return typeof value === 'boolean' ? null : refuse('not-part-of-policy', 'B16', { field });
  const { most } = what;
  if (what.kind === 'words') {
    return isText(value) && value.length <= most
      ? null
      : refuse('policy-words-out-of-bounds', 'B16', { field, most });
  }
  const { least, rule } = what;
  const isWithin = Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
  return isWithin ? null : refuse('policy-number-out-of-bounds', rule, { field, least, most });
}

/** What the partnership has decided has no other source any more; the rest keeps its own. */
function sourced(before: PolicySource[], changed: Adjustable[], made: Policy, on: LocalDate): PolicySource[] {
  const isWhole = (list: string): boolean => before.some(({ value }) => value === list);
  const decided = changed.map((what) =>
    what.kind === 'asked' && isWhole(what.list) ? what.list : what.field,
  );
  const gone = changed.filter((what) => what.kind === 'asked' && valueOf(made, what) === false);
  const idle: string[] = gone.map(({ field }) => field);
  const own = [...new Set(['name', 'from', ...decided])];
  return [
    ...before.filter(({ value }) => !own.includes(value)),
    ...own
      .filter((value) => !idle.includes(value))
      .map((value) => ({ value, seed: null, confirmed: true, decided: on })),
  ];
}
