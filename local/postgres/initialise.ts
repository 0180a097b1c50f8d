import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PlainError, reasonOf } from '../process/plain-error';
import type { Binaries } from './binaries';

const run = promisify(execFile);

/** The superuser of the cluster. */
export const OWNER = 'sixthday';

export interface NewCluster {
  binaries: Binaries;
  /** The cluster's folder; it is made, its parent is there. */
  folder: string;
  user: number | undefined;
  password: string;
  /** False saves half the time and loses the cluster in a power cut. */
  durable: boolean;
}

/**
 * Makes a cluster, unless there is one. It is made under another name first: one that was interrupted is never used.
 * Names sort as in English, passwords are SCRAM, nobody gets in without one.
 */
export async function initialise({ binaries, folder, user, password, durable }: NewCluster): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const work = mkdtempSync(join(dirname(folder), '.initdb-'));
  const cluster = join(work, 'cluster');
  const passwordFile = join(work, 'password');
  mkdirSync(cluster, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user !== undefined) [work, cluster, passwordFile].forEach((path) => chownSync(path, user, user));
  const args = [
    ...['--pgdata', cluster, '--username', OWNER, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'icu', '--icu-locale', 'en-GB'],
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    await run(binaries.initdb, args, {
      cwd: work,
      timeout: 60_000,
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
    renameSync(cluster, folder);
  } catch (error) {
    throw new PlainError(`PostgreSQL could not make its data folder ${folder}: ${reasonOf(error)}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
