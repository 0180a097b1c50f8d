import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, WithStartWorkflowOperation } from '@temporalio/client';
import { DefaultLogger, Runtime, type WorkflowBundle } from '@temporalio/worker';
import { startMailbox, type Mailbox, type MailboxOptions } from '../../local/mailbox/start-mailbox';
import { WORKFLOWS } from '../../messages/ids';
import type { Outcome } from '../../messages/outcome';
import { NAMESPACE, TASK_QUEUE } from '../../messages/queues';
import type { CaseKind } from '../../messages/record';
import type { Carried } from '../../messages/start';
import { failureConverterPath } from '../../vault/data-converter';
import { instantOf, localDateTimeOf } from '../../rules/calendar/london-time';
import type { LocalDateTime } from '../../rules/calendar/types';
import { bundle, createWorker } from '../../worker/create-worker';
import { openWorld, type Opened } from '../../worker/open-world';
import { moveForward } from './clock';
import { freshDatabase, type FreshDatabase } from './database';
import { testEngine, type TestEngine } from './engine';
import { WORKFLOW_ID } from './workflow-id';

/** A command as tests write it: the schemas of the API and the rules hold it to its shape. */
export interface ACommand {
  type: string;
  id?: string;
  [field: string]: unknown;
}

/** The real thing, for one test file: database, engine, mailbox and a worker in this process. */
export interface Stack extends Opened {
  database: FreshDatabase;
  engine: TestEngine;
  mailbox: Mailbox;
  masterKey: string;
  /** Gives a command to a case, starting its story where there is none. Its id, unless given, is new. */
  command(kind: CaseKind, caseId: string, command: ACommand): Promise<Outcome>;
  /** Moves a case's own clock to a London time; everything that falls due on the way happens. */
  moveTo(kind: CaseKind, caseId: string, time: LocalDateTime): Promise<void>;
  /** What a case's own clock says. */
  clock(caseId: string): LocalDateTime;
  stop(): Promise<void>;
}

export interface StackOptions extends Pick<MailboxOptions, 'answer'> {
  /** Leaves payloads readable: for the histories that are kept to be replayed. */
  plain?: boolean;
  /** How many cases at once work out a change of a calendar. */
  casesAtOnce?: number;
}

let made: Promise<WorkflowBundle> | undefined;

/** Starts everything, on free ports and in a folder of its own. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const folder = mkdtempSync(join(tmpdir(), 'sixthday-stack-'));
  const database = await freshDatabase();
  const engine = await testEngine();
  const mailbox = await startMailbox({ folder, ...(options.answer && { answer: options.answer }) });
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
    CASES_AT_ONCE: options.casesAtOnce ?? 40,
  });
  if (options.plain) {
    opened.converter = { failureConverterPath };
    const { connection } = opened.world.client;
    opened.world.client = new Client({ connection, namespace: NAMESPACE, dataConverter: opened.converter });
  }
  const worker = await createWorker(opened, await (made ??= bundle()));
  const running = worker.run();
  const { client } = opened.world;
  const skipped = new Map<string, number>();
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
    async moveTo(kind, caseId, time) {
      const ahead = skipped.get(caseId) ?? 0;
      const seconds = Math.ceil((instantOf(time) - Date.now() - ahead) / 1_000);
      if (seconds < 1) throw new Error(`${time} is not ahead of the case's own clock`);
      await moveForward(client, WORKFLOW_ID[kind](caseId), seconds);
      // The case is there; what the way has taken is not ahead of the world. Never later than the case's own clock.
      skipped.set(caseId, instantOf(time) - Date.now());
    },
    clock: (caseId) => localDateTimeOf(Date.now() + (skipped.get(caseId) ?? 0)),
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
