import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import pino from 'pino';
import type { World } from '../activities';
import { beginCalendarChange } from '../activities/cases/begin-calendar-change';
import { carriedFromRecord } from '../activities/restore/carried-from-record';
import { unfinishedChanges } from '../database/calendar-changes';
import { openCasesOfInstallation } from '../database/cases';
import { panelWorkflowId, partnershipWorkflowId, pupilWorkflowId, WORKFLOWS } from '../messages/ids';
import { TASK_QUEUE } from '../messages/queues';
import type { CaseKind } from '../messages/record';
import { readConfig } from './config';
import { openWorld } from './open-world';

const log = pino({ name: 'restore' });

const KINDS: { kind: CaseKind; workflow: string; idOf: (caseId: string) => string }[] = [
  { kind: 'partnership', workflow: WORKFLOWS.partnership, idOf: partnershipWorkflowId },
  { kind: 'panel', workflow: WORKFLOWS.panel, idOf: panelWorkflowId },
  { kind: 'pupil', workflow: WORKFLOWS.pupil, idOf: pupilWorkflowId },
];

/**
 * Fills a new engine from the record: every open case is started again from its events, and every change of a calendar
 * that not all of them have answered. What runs already is left alone, so it can be repeated.
 *
 * @returns how many were started
 */
export async function restore({ db, client }: World): Promise<number> {
  let started = 0;
  for (const { kind, workflow, idOf } of KINDS) {
    let after: string | null | undefined;
    do {
      const page = await openCasesOfInstallation(db, { kind, after, size: 200 });
      for (const { caseId } of page.rows) {
        const args = [await carriedFromRecord(db, kind, caseId)];
        const start = client.workflow.start(workflow, {
          workflowId: idOf(caseId),
          taskQueue: TASK_QUEUE,
          args,
        });
        if (await isNew(start)) started += 1;
      }
      after = page.next;
    } while (after);
  }
  // After the cases: each is there to be told.
  for (const { partnershipId, id } of await unfinishedChanges(db)) {
    if (await beginCalendarChange(client, { partnership: partnershipId, change: id })) started += 1;
  }
  return started;
}

async function isNew(start: Promise<unknown>): Promise<boolean> {
  try {
    await start;
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}

async function main(): Promise<void> {
  const opened = await openWorld(readConfig(process.env));
  log.info({ started: await restore(opened.world) }, 'the engine is filled from the record');
  await opened.close();
}

if (require.main === module) {
  main().catch((error: unknown) => {
    log.fatal({ err: error }, 'the engine could not be filled from the record');
    process.exit(1);
  });
}
