import { pupilWorkflowId, WORKFLOWS } from '../../messages/ids';
import { learn } from '../../messages/pupil';
import { TASK_QUEUE } from '../../messages/queues';
import { casesThatFailed } from '../../database/calendar-change-cases';
import { carriedFromRecord } from '../restore/carried-from-record';
import type { CalendarChangeActivities } from '../types';
import type { World } from '../world';
import { atABoundedRate } from './at-a-bounded-rate';
import { beating } from './beating';
import { changeToTell, type ChangeToTell } from './change-to-tell';
import { signalCase } from './tell';

const PAGE = 200;

/** Tells the cases that have not answered once more. Those that fail again are there again next time. */
export const tellCasesAgain =
  (world: World): CalendarChangeActivities['tellCasesAgain'] =>
  ({ byHand, ...about }) =>
    beating(async (from, note) => {
      const told = await changeToTell(world, about);
      const tell = (caseId: string) =>
        byHand ? tellOrBegin(world, caseId, told) : signalCase(world, caseId, told.fact, told.messageId);
      for (let after = from; ;) {
        const page = await casesThatFailed(world.db, told.change, { after, size: PAGE });
        await atABoundedRate(world, told.change, page, { tell, note });
        after = page.at(-1) ?? null;
        if (page.length < PAGE) return;
      }
    });

/**
 * Somebody asks for it: a case that is open in the record and that the engine does not run is begun from the record. By
 * itself nothing is begun again that an operator may have stopped on purpose.
 */
async function tellOrBegin(
  { db, client }: World,
  caseId: string,
  { fact, messageId }: ChangeToTell,
): Promise<void> {
  await client.workflow.signalWithStart(WORKFLOWS.pupil, {
    workflowId: pupilWorkflowId(caseId),
    taskQueue: TASK_QUEUE,
    args: [await carriedFromRecord(db, 'pupil', caseId)],
    signal: learn,
    signalArgs: [fact, messageId],
  });
}
