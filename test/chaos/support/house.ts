import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { migrate } from '../../../database/migrate';
import { anyFreePort } from '../../../local/process/ports';
import { startPostgres, type Postgres } from '../../../local/postgres/start-postgres';
import { WORKFLOWS } from '../../../messages/ids';
import type { Outcome } from '../../../messages/outcome';
import { TASK_QUEUE } from '../../../messages/queues';
import type { CaseKind } from '../../../messages/record';
import type { Carried } from '../../../messages/start';
import type { LocalDateTime } from '../../../rules/calendar/types';
import { instantOf, localDateTimeOf } from '../../../rules/calendar/london-time';
import { openWorld, type Opened } from '../../../worker/open-world';
import { moveForward } from '../../support/clock';
import type { ACommand } from '../../support/stack';
import { WORKFLOW_ID } from '../../support/workflow-id';
import { startMailServer, type MailServer } from './mail-server';
import { enginePart, part, programPart, type EnginePart, type Part } from './parts';
import { persist } from './persist';

/** Everything that `npm start` runs, each part a process that can be killed, with a person outside who does not give up. */
export interface House extends Opened {
  folder: string;
  /** What our programs are told. */
  env: NodeJS.ProcessEnv;
  postgres: Part;
  engine: EnginePart;
  worker: Part;
  mail: MailServer;
  /** Gives a command and, whatever happens on the way, gives it again under the same id until it is answered. */
  command(kind: CaseKind, caseId: string, command: ACommand): Promise<Outcome>;
  moveTo(kind: CaseKind, caseId: string, time: LocalDateTime): Promise<void>;
  /** What a case's own clock says; after a move it stands still, so that two runs say the same. */
  clock(caseId: string): LocalDateTime;
  /** The clocks of a new engine are the world's again. */
  resetClocks(): void;
  stop(): Promise<void>;
}

/**
 * Starts it all, on free ports and in a folder of its own.
 *
 * @param script the worker's program, and what it is told
 */
export async function startHouse(script = 'worker/main.ts', ...args: string[]): Promise<House> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const folder = mkdtempSync(join(tmpdir(), 'sixthday-chaos-'));
  chmodSync(folder, 0o711);
  const engine = await enginePart(folder);
  const postgresPort = await anyFreePort();
  const postgres = part<Postgres>(() =>
    startPostgres({ folder: join(folder, 'postgres'), port: postgresPort, durable: true }),
  );
  const [mail] = await Promise.all([startMailServer(), engine.start(), postgres.start()]);
  const port = await anyFreePort();
  const settings = {
    DATABASE_URL: postgres.now().url,
    TEMPORAL_ADDRESS: engine.address,
    SMTP_URL: mail.url,
    SIXTHDAY_MASTER_KEY: randomBytes(32).toString('base64'),
    SIXTHDAY_BASE_URL: 'http://sixth-day.test',
    MAIL_FROM: 'Sixth Day <sixth-day@sixth-day.test>',
    HEALTH_HOST: '127.0.0.1',
  };
  const env = { ...settings, WORKER_HEALTH_PORT: String(port) };
  await migrate(settings.DATABASE_URL);
  const worker = await programPart(folder, { name: 'worker', script, port, args }, env);
  await worker.start();
  const opened = await openWorld({ ...settings, WORKER_HEALTH_PORT: port, CASES_AT_ONCE: 40 });
  return {
    ...opened,
    ...peopleOutside(opened),
    folder,
    env,
    postgres,
    engine,
    worker,
    mail,
    async stop() {
      await opened.close();
      await worker.stop();
      await mail.stop();
      await engine.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Outside = Pick<House, 'command' | 'moveTo' | 'clock' | 'resetClocks'>;

function peopleOutside({ world: { client } }: Opened): Outside {
  const skipped = new Map<string, number>();
  const frozen = new Map<string, LocalDateTime>();
  const attempt = (kind: CaseKind, caseId: string, command: ACommand & { id: string }) => {
    const carried: Carried<null> = { caseId, number: 0, state: null, acted: [], unfinished: [] };
    const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOWS[kind], {
      workflowId: WORKFLOW_ID[kind](caseId),
      taskQueue: TASK_QUEUE,
      // Half of what it is by default: a worker that has died is missed sooner.
      workflowTaskTimeout: '5 seconds',
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [carried],
    });
    return client.workflow.executeUpdateWithStart<() => Promise<unknown>, Outcome, [object]>(command.type, {
      updateId: command.id,
      args: [command],
      startWorkflowOperation,
    });
  };
  return {
    command: (kind, caseId, command) => {
      const identified = { id: randomUUID(), ...command };
      return persist(client, () => attempt(kind, caseId, identified));
    },
    async moveTo(kind, caseId, time) {
      const ahead = skipped.get(caseId) ?? 0;
      const seconds = Math.ceil((instantOf(time) - Date.now() - ahead) / 1_000);
      await moveForward(client, WORKFLOW_ID[kind](caseId), seconds);
      skipped.set(caseId, ahead + seconds * 1_000);
      frozen.set(caseId, time);
    },
    clock: (caseId) => frozen.get(caseId) ?? localDateTimeOf(Date.now() + (skipped.get(caseId) ?? 0)),
    resetClocks() {
      skipped.clear();
      frozen.clear();
    },
  };
}
