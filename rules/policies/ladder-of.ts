import type { RungPlan } from '../case/ladder';
import { ladders } from './ladders';
import type { Policy } from './policy';

/** The ladder of a duty; a policy that was pinned before the house kept a clock for it has none, and takes the usual one. */
export function ladderOf(policy: Policy, duty: keyof Policy['ladders']): RungPlan[] {
  const own: Partial<Policy['ladders']> = policy.ladders;
  return own[duty] ?? ladders[duty];
}
