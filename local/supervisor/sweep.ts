import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { notedPid } from '../process/pid-file';
import type { Say } from '../process/say';

const GRACE_MS = 8_000;

/** PostgreSQL waits for its clients on SIGTERM and stops in order on SIGINT. */
const askToStop = (name: string): NodeJS.Signals => (name === 'postgres' ? 'SIGINT' : 'SIGTERM');

async function stopNoted(file: string, name: string): Promise<void> {
  const pid = notedPid(file);
  if (pid !== undefined) {
    process.kill(pid, askToStop(name));
    const deadline = Date.now() + GRACE_MS;
    while (notedPid(file) !== undefined && Date.now() < deadline) await pause(20);
    if (notedPid(file) !== undefined) process.kill(-pid, 'SIGKILL');
    while (notedPid(file) !== undefined) await pause(20);
  }
  rmSync(file, { force: true });
}

/**
 * Stops whatever an earlier supervisor left running when it was killed, so that its ports and files are free.
 *
 * @param folder where the children's ids are noted
 */
export async function sweep(folder: string, say: Say): Promise<void> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const left = names.filter((name) => notedPid(join(folder, name)) !== undefined);
  if (left.length > 0) say(`Left running by an earlier start, stopped first: ${left.join(', ')}.`);
  await Promise.all(names.map((name) => stopNoted(join(folder, name), name)));
}
