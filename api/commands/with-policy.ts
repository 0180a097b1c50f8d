import { partnershipById } from '../../database/partnerships';
import { policyById } from '../../rules/policies';
import type { Policy } from '../../rules/policies/policy';
import { refuse, type Refusal } from '../../rules/refusal';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import type { CaseCommandName } from './schemas/pupil-commands';

/**
 * What a command about a pupil holds, with the policy itself where its sender has named one: a case is given the policy
 * whole, as it is on that day, and keeps it.
 */
export async function withPolicy(
  house: House,
  viewer: Viewer,
  name: CaseCommandName,
  body: object,
): Promise<{ body: object } | { refused: Refusal }> {
  if (name !== 'change-policy' || !('policy' in body)) return { body };
  const policy = await policyNamed(house, viewer, String(body.policy));
  return policy ? { body: { ...body, policy } } : { refused: refuse('unknown-policy', 'B16') };
}

/** A ready policy, or the partnership's own. */
async function policyNamed({ db }: House, { partnership }: Viewer, id: string): Promise<Policy | undefined> {
  const own = (await partnershipById(db, partnership))?.policy;
  return own?.id === id ? own : policyById(id);
}
