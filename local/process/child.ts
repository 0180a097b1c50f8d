import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, rmSync } from 'node:fs';
import { endOf, openLog, tailOf } from './log-file';
import { notePid } from './pid-file';

export interface ChildOptions {
  command: string;
  args: readonly string[];
  logFile: string;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Another user to run as (with the group of the same number). */
  uid?: number;
  /** What asks it to stop. PostgreSQL, for one, waits for its clients on SIGTERM. */
  stopSignal?: NodeJS.Signals;
  /** How long it may take to stop before it is killed. */
  graceSeconds?: number;
  /** Where its id is noted while it lives, for whoever comes after a parent that was killed. */
  pidFile?: string | undefined;
}

/** A running child process. */
export interface Running {
  pid: number;
  /** Settles when it has ended, with a few words of how. Never rejects. */
  exited: Promise<string>;
  /** Asks it to stop, kills it after its grace, and waits until it is gone. */
  stop(): Promise<void>;
  /** Kills it at once, as a power cut would, and waits until it is gone. */
  kill9(): Promise<void>;
  /** The last lines it wrote to its log. */
  tail(lines?: number): string;
}

const living = new Set<number>();
process.on('exit', () => living.forEach((pid) => signalGroup(pid, 'SIGKILL')));

/** The whole group, so that what a child started goes with it. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // It is gone already, which is what every caller wants.
  }
}

/**
 * Starts a child in a process group of its own, writing to a log.
 * The group is its own so that Ctrl-C reaches only us, and we stop things in their order.
 *
 * @throws when the command cannot be run at all
 */
export async function startChild(options: ChildOptions): Promise<Running> {
  const before = endOf(options.logFile);
  const log = openLog(options.logFile);
  const from = endOf(options.logFile) < before ? 0 : before;
  const child = spawn(options.command, options.args, {
    stdio: ['ignore', log, log],
    detached: true,
    env: options.env ?? process.env,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  try {
    await once(child, 'spawn');
  } finally {
    closeSync(log);
  }
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${options.command} did not start`);
  living.add(pid);
  if (options.pidFile !== undefined) notePid(options.pidFile, pid);
  void exited.then(() => {
    living.delete(pid);
    if (options.pidFile !== undefined) rmSync(options.pidFile, { force: true });
  });

  const end = async (signal: NodeJS.Signals) => {
    if (!living.has(pid)) return;
    signalGroup(pid, signal);
    const killer = setTimeout(() => signalGroup(pid, 'SIGKILL'), (options.graceSeconds ?? 10) * 1000);
    await exited;
    clearTimeout(killer);
    signalGroup(pid, 'SIGKILL');
  };
  return {
    pid,
    exited,
    stop: () => end(options.stopSignal ?? 'SIGTERM'),
    kill9: () => end('SIGKILL'),
    tail: (lines = 15) => tailOf(options.logFile, lines, from),
  };
}
