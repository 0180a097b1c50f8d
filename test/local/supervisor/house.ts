import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { anyFreePort } from '../../../local/process/ports';
import { lives, until } from '../support';

const FIXTURE = join(__dirname, '..', 'fixtures', 'supervisor.ts');

/** A supervisor with stand-ins for the worker, the API and the tasks, as a process of its own. */
export interface StartedHouse {
  process: ChildProcess;
  /** All it has said so far. */
  said: () => string;
  /** The process of a part: `postgres`, `engine`, `mailbox`, `worker`, `api`. */
  pidOf: (part: string) => number;
  /** Waits until it has said this. */
  says: (text: string) => Promise<void>;
  /** Waits until it is gone, and gives its exit code. */
  ends: () => Promise<number | null>;
}

const PORTS = [
  'PORT',
  'MAILBOX_PORT',
  'WORKER_HEALTH_PORT',
  'MAILBOX_SMTP_PORT',
  'BOUNCE_PORT',
  'POSTGRES_PORT',
  'TEMPORAL_PORT',
  'TEMPORAL_UI_PORT',
];

/** A free port for each thing that listens, so that tests disturb nobody. */
export async function ownPorts(): Promise<Record<string, string>> {
  const ports = await Promise.all(PORTS.map(anyFreePort));
  return Object.fromEntries(PORTS.map((name, index) => [name, String(ports[index])]));
}

export function startHouse(data: string, env: Record<string, string>): StartedHouse {
  const child = spawn(process.execPath, ['--import', 'tsx', FIXTURE], {
    cwd: resolve(__dirname, '../../..'),
    env: { ...process.env, ...env, SIXTHDAY_DATA: data },
  });
  let text = '';
  child.stdout.on('data', (bytes: Buffer) => (text += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (text += bytes.toString()));
  const run = join(data, 'run');
  return {
    process: child,
    said: () => text,
    pidOf: (part) => Number(readFileSync(join(run, part), 'utf8').split(' ')[0]),
    says: (wanted) =>
      until(() => {
        if (child.exitCode !== null) throw new Error(`it ended: ${text}`);
        return text.includes(wanted);
      }, 30),
    ends: async () => {
      await until(() => child.exitCode !== null || child.signalCode !== null, 30);
      return child.exitCode;
    },
  };
}

/** The processes noted in a data folder that still live. */
export function livingIn(data: string): number[] {
  const run = join(data, 'run');
  const noted = existsSync(run) ? readdirSync(run) : [];
  return noted.map((name) => Number(readFileSync(join(run, name), 'utf8').split(' ')[0])).filter(lives);
}
