import { caseById, countOpenPupils } from '../../database/cases';
import { adjustedPolicy } from '../../rules/partnership/adjust-policy';
import type { PartnershipState } from '../../rules/partnership/state';
import { differences, type PolicyChange } from '../../rules/policies';
import type { Adjustment } from '../../rules/policies/adjusted';
import type { Policy } from '../../rules/policies/policy';
import { refuse, type Refusal } from '../../rules/refusal';
import { londonDate } from '../clock';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';

/** What adjusting the policy would make of it. Nothing has been done. */
export interface TriedPolicy {
  policy: Policy;
  changes: PolicyChange[];
  /** Cases that are open: they keep the policy that they have. */
  runningCases: number;
}

/** Asks the rules what an adjustment would make, or why they would refuse it. */
export async function tryPolicy(
  house: House,
  viewer: Viewer,
  adjustment: Adjustment,
): Promise<TriedPolicy | Refusal> {
  const row = await caseById(house.db, viewer.partnership);
  const state = row?.state as PartnershipState | undefined;
  if (state?.status !== 'open') return refuse('not-founded', 'A1');
  const policy = adjustedPolicy(state, adjustment, londonDate(house.now()));
  if ('refused' in policy) return policy;
  const runningCases = await countOpenPupils(house.db, viewer);
  return { policy, changes: differences(state.policy, policy), runningCases };
}
