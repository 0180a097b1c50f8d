import type { LocalDate } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { adjusted, type Adjustment } from '../policies/adjusted';
import type { Policy } from '../policies/policy';
import { refuse, type Refusal } from '../refusal';
import type { AdjustPolicy } from './commands';
import type { PartnershipEvent } from './events';
import type { Partnership } from './state';

/**
 * Makes a policy of the partnership's own. The event holds it whole; running cases keep the one that they have pinned.
 * What somebody else has changed since it was looked at is not written over.
 *
 * @source B16
 */
export function adjustPolicy(
  state: Partnership,
  { basedOn, reason, ...adjustment }: AdjustPolicy,
  on: LocalDate,
): Decision<PartnershipEvent> {
  if (basedOn !== undefined && basedOn !== state.policy.id) return refuse('policy-changed-since', 'B16');
  if (reason.trim() === '') return refuse('missing-reason', 'B16');
  const policy = adjustedPolicy(state, adjustment, on);
  return 'refused' in policy ? policy : { events: [{ type: 'policy-adjusted', on, policy, reason }] };
}

/** The policy that an adjustment would make, or why it would not: what a preview is drawn from. */
export const adjustedPolicy = (
  state: Pick<Partnership, 'policy' | 'policyEditions'>,
  adjustment: Adjustment,
  on: LocalDate,
): Policy | Refusal => adjusted(state.policy, adjustment, on, nextEdition(state));

/** Own policies are counted, so that no two share an id: also where the partnership was back at a ready one meanwhile. */
export const nextEdition = ({ policyEditions = 0 }: Pick<Partnership, 'policyEditions'>): number =>
  policyEditions + 1;
