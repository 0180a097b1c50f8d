import { log, sleep } from '@temporalio/activity';
import { ServiceError } from '@temporalio/client';
import { noteTold, underWay, type Failure } from '../../database/calendar-change-cases';
import type { ChangeKey } from '../../database/calendar-changes';
import { isOver } from '../refusals';
import type { World } from '../world';

/** A case that has not answered by then has failed, for now: a late answer still counts. */
export const PATIENCE_SECONDS = 30;
const LOOK_AGAIN_MS = 50;

/** How one case is told, and what hears of the last one of each handful. */
interface Telling {
  tell: (caseId: string) => Promise<void>;
  note: (caseId: string) => void;
}

/**
 * Tells cases, never more at once than the setting allows: as many more as have answered. A case that cannot be told is
 * noted and holds nobody up. What is told twice, because a worker died in between, is heard once.
 *
 * @throws ServiceError while the engine does not answer: the activity's own retry comes back
 */
export async function atABoundedRate(
  { db, casesAtOnce }: World,
  key: ChangeKey,
  caseIds: string[],
  { tell, note }: Telling,
): Promise<void> {
  const enough = Math.ceil(casesAtOnce / 4);
  for (let left = caseIds; left.length > 0;) {
    const room = casesAtOnce - (await underWay(db, key, PATIENCE_SECONDS));
    if (room < Math.min(enough, left.length)) {
      await sleep(LOOK_AGAIN_MS);
      continue;
    }
    const now = left.slice(0, room);
    await noteTold(
      db,
      key,
      await Promise.all(now.map(async (caseId) => ({ caseId, failure: await tried(tell, caseId) }))),
    );
    note(now.at(-1) ?? '');
    left = left.slice(room);
  }
}

async function tried(tell: Telling['tell'], caseId: string): Promise<Failure | null> {
  try {
    await tell(caseId);
    return null;
  } catch (error) {
    if (isOver(error)) return 'not-running';
    if (error instanceof ServiceError) throw error;
    log.warn('A case could not be told of a calendar', { caseId, error: String(error) });
    return 'not-told';
  }
}
