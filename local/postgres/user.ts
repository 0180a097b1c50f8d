import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** `nobody`, who has an entry in every machine's list of users; PostgreSQL refuses one without. */
const NOBODY = 65534;

/** The user PostgreSQL runs as: ourselves, but never root, which it refuses. */
export function postgresUser(): number | undefined {
  return process.getuid?.() === 0 ? NOBODY : undefined;
}

/** Whether this user can pass through, read and (for a file) run what is at the path. Asked of the machine itself. */
export function canReach(path: string, user: number | undefined): boolean {
  if (user === undefined) return true;
  const test = statSync(path).isDirectory() ? 'cd -- "$1"' : 'test -r "$1" && test -x "$1"';
  const asked = spawnSync('/bin/sh', ['-c', test, 'sh', path], {
    uid: user,
    gid: user,
    cwd: '/',
    stdio: 'ignore',
  });
  return asked.status === 0;
}
