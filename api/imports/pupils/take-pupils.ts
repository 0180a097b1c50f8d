import { registerPupil } from '../../commands/register-pupil';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import type { PlannedPupil } from './plan';

/** A person waits no longer than this for an answer; what is left is done at the next click. */
const PATIENCE_MILLISECONDS = 12_000;
const AT_ONCE = 6;

/**
 * Registers pupils, each by the command that a page would give, so that each has a case of their own. The ids are those of
 * the plan: whatever was done before is not done again.
 *
 * @returns false where changes cannot be taken just now; otherwise as many have been done as there was time for
 */
export async function takePupils(house: House, viewer: Viewer, pupils: PlannedPupil[]): Promise<boolean> {
  const until = performance.now() + PATIENCE_MILLISECONDS;
  const waiting = [...pupils];
  let isUp = true;
  const take = async (): Promise<void> => {
    for (let next = waiting.shift(); next && isUp && performance.now() < until; next = waiting.shift()) {
      const answer = await registerPupil(house, viewer, next.id, next.body);
      if ('down' in answer) isUp = false;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  return isUp;
}
