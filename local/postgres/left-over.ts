import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { birthOf } from '../process/birth';
import type { Say } from '../process/say';

const GRACE_MS = 10_000;

/** What runs under this id, as a command line; nothing when nobody does. */
function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    return existsSync(`/proc/${pid}/cmdline`)
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ')
      : '';
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

/** Whether that process is the PostgreSQL of this folder, and not another that was given a dead one's id. */
function servesFolder(pid: number, folder: string): boolean {
  const command = commandOf(pid);
  return basename(command.split(' ')[0] ?? '').startsWith('postgres') && command.includes(folder);
}

/**
 * Makes way in a folder whose last PostgreSQL was left alone by a parent that died: one that still runs is stopped, in
 * its orderly way, and a stale `postmaster.pid` is removed. The server refuses to start beside either.
 *
 * @param folder the cluster's
 */
export async function clearLeftOver(folder: string, say: Say): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (pid > 1 && birthOf(pid) !== undefined && servesFolder(pid, folder)) {
    say('A PostgreSQL was left from an earlier start: it is stopped first.');
    process.kill(pid, 'SIGINT');
    const deadline = Date.now() + GRACE_MS;
    while (birthOf(pid) !== undefined && Date.now() < deadline) await pause(20);
    if (birthOf(pid) !== undefined) process.kill(pid, 'SIGKILL');
    while (birthOf(pid) !== undefined) await pause(20);
  }
  rmSync(file, { force: true });
}
