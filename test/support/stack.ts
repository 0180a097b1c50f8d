import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { DefaultLogger, Runtime, type WorkflowBundle } from '@temporalio/worker';
import { startMailbox, type Mailbox, type MailboxOptions } from '../../local/mailbox/start-mailbox';
import { panelWorkflowId, partnershipWorkflowId, pupilWorkflowId, WORKFLOWS } from '../../messages/ids';
import type { Outcome } from '../../messages/outcome';
import { TASK_QUEUE } from '../../messages/queues';
import type { CaseKind } from '../../messages/record';
import type { Carried } from '../../messages/start';
import { bundle, createWorker } from '../../worker/create-worker';
import { openWorld, type Opened } from '../../worker/open-world';
import { moveForward } from './clock';
import { freshDatabase, type FreshDatabase } from './database';
import { testEngine, type TestEngine } from './engine';

const WORKFLOW_ID = { pupil: pupilWorkflowId, panel: panelWorkflowId, partnership: partnershipWorkflowId };

/** The real thing, for one test file: database, engine, mailbox and a worker in this process. */
export interface Stack extends Opened {
  database: FreshDatabase;
  engine: TestEngine;
  mailbox: Mailbox;
  masterKey: string;
  /** Gives a command to a case, starting its story where there is none. Its id, unless given, is new. */
  command(kind: CaseKind, caseId: string, command: { type: string; id?: string } & object): Promise<Outcome>;
  /** Moves a case's own clock forward by so many seconds. */
  forward(kind: CaseKind, caseId: string, seconds: number): Promise<void>;
  stop(): Promise<void>;
}

let made: Promise<WorkflowBundle> | undefined;

/** Starts everything, on free ports and in a folder of its own. */
export async function startStack(options: Pick<MailboxOptions, 'answer'> = {}): Promise<Stack> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const folder = mkdtempSync(join(tmpdir(), 'sixthday-stack-'));
  const database = await freshDatabase();
  const engine = await testEngine();
  const mailbox = await startMailbox({ folder, ...options });
  const key = randomBytes(32).toString('base64');
  const opened = await openWorld({
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: engine.address,
    SMTP_URL: mailbox.smtpUrl,
    SIXTHDAY_MASTER_KEY: key,
    SIXTHDAY_BASE_URL: 'http://sixth-day.test',
    MAIL_FROM: 'Sixth Day <sixth-day@sixth-day.test>',
    HEALTH_HOST: '127.0.0.1',
    WORKER_HEALTH_PORT: 0,
  });
  const worker = await createWorker(opened, await (made ??= bundle()));
  const running = worker.run();
  const { client } = opened.world;
  return {
    ...opened,
    database,
    engine,
    mailbox,
    masterKey: key,
    async command(kind, caseId, { type, id = randomUUID(), ...rest }) {
      const carried: Carried<null> = { caseId, number: 0, state: null, acted: [], unfinished: [] };
      const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOWS[kind], {
        workflowId: WORKFLOW_ID[kind](caseId),
        taskQueue: TASK_QUEUE,
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [carried],
      });
      return client.workflow.executeUpdateWithStart<() => Promise<unknown>, Outcome, [object]>(type, {
        updateId: id,
        args: [{ type, id, ...rest }],
        startWorkflowOperation,
      });
    },
    forward: (kind, caseId, seconds) => moveForward(client, WORKFLOW_ID[kind](caseId), seconds),
    async stop() {
      worker.shutdown();
      await running;
      await opened.close();
      await mailbox.stop();
      await engine.stop();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
