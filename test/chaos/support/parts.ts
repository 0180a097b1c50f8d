import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureEngine } from '../../../local/engine/ensure-engine';
import { startEngine, type Engine } from '../../../local/engine/start-engine';
import { startChild, type Running } from '../../../local/process/child';
import { answersWell } from '../../../local/process/health-checks';
import { anyFreePort } from '../../../local/process/ports';
import { untilHealthy } from '../../../local/process/until-healthy';

const ROOT = join(__dirname, '..', '..', '..');

/** A part of the house that can be killed as a power cut would, and started again where it was. */
export interface Part {
  start(): Promise<void>;
  kill9(): Promise<void>;
  stop(): Promise<void>;
}

/** The same for every process: it is started once more only when the one before is gone. */
export function part<R extends Pick<Running, 'kill9' | 'stop'>>(
  begin: () => Promise<R>,
): Part & { now(): R } {
  let running: R | undefined;
  return {
    async start() {
      running = await begin();
    },
    kill9: async () => running?.kill9(),
    stop: async () => running?.stop(),
    now() {
      if (!running) throw new Error('It has not been started');
      return running;
    },
  };
}

/** One of our programs as `npm start` runs it: a process of its own, ready when its health says so. */
export async function programPart(
  folder: string,
  { name, script, port, args = [] }: { name: string; script: string; port: number; args?: string[] },
  env: NodeJS.ProcessEnv,
): Promise<Part & { now(): Running }> {
  const logFile = join(folder, `${name}.log`);
  return part(async () => {
    const child = await startChild({
      command: process.execPath,
      args: ['--import', 'tsx', script, ...args],
      cwd: ROOT,
      env: { ...process.env, ...env, TZ: 'UTC' },
      logFile,
    });
    const check = () => answersWell(`http://127.0.0.1:${port}/health/ready`);
    return untilHealthy(child, { name, logFile, check, withinSeconds: 60, everyMs: 50 });
  });
}

/** The engine on a SQLite file, always on the same port. */
export interface EnginePart extends Part {
  address: string;
  /** The disk is lost: the engine begins anew, and knows nothing. */
  forget(): void;
}

export async function enginePart(folder: string): Promise<EnginePart> {
  const path = await ensureEngine();
  const [port, uiPort] = [await anyFreePort(), await anyFreePort()];
  const dbFile = join(folder, 'temporal.sqlite');
  const logFile = join(folder, 'engine.log');
  return {
    ...part<Engine>(() => startEngine({ path, dbFile, port, uiPort, logFile })),
    address: `127.0.0.1:${port}`,
    forget: () => ['', '-wal', '-shm'].forEach((end) => rmSync(dbFile + end, { force: true })),
  };
}
