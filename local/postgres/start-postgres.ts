import { chownSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startChild, type Running } from '../process/child';
import { acceptsConnections } from '../process/health-checks';
import { anyFreePort } from '../process/ports';
import { silently, type Say } from '../process/say';
import { untilHealthy } from '../process/until-healthy';
import { postgresBinaries } from './binaries';
import { databaseUrl, ensureDatabase } from './database';
import { initialise } from './initialise';
import { clearLeftOver } from './left-over';
import { passwordIn } from './password';
import { reachableFolder } from './reachable-folder';
import { postgresArguments } from './settings';
import { postgresUser } from './user';

export interface PostgresOptions {
  /** Everything of this server: the cluster, its password, its log. */
  folder: string;
  /** Any free port when not given. */
  port?: number;
  /** False for tests: no fsync, so a power cut may lose everything. */
  durable?: boolean;
  logFile?: string;
  /** Where its process id is noted while it lives. */
  pidFile?: string;
  say?: Say;
  signal?: AbortSignal;
}

export interface Postgres extends Running {
  /** The application's database, as its owner. */
  url: string;
  port: number;
  /** Stops it if it still runs, and starts it again on the same port and folder. */
  restart(): Promise<Postgres>;
}

/**
 * Starts PostgreSQL and waits until it takes connections. The cluster and its database are made if they are not there;
 * a server left over from a parent that died is stopped first.
 *
 * @throws PlainError naming the log when it does not become healthy within 30 seconds
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { say = silently, durable = true } = options;
  const wished = resolve(options.folder);
  const user = postgresUser();
  const binaries = postgresBinaries(user);
  const folder = reachableFolder(wished, user, say);
  const cluster = join(folder, 'cluster');
  const password = passwordIn(join(wished, 'password'));
  await initialise({ binaries, folder: cluster, user, password, durable });
  if (user !== undefined) chownSync(cluster, user, user);
  await clearLeftOver(cluster, say);

  const port = options.port ?? (await anyFreePort());
  const logFile = options.logFile ?? join(wished, 'postgres.log');
  const child = await startChild({
    command: binaries.postgres,
    args: postgresArguments(cluster, port, durable),
    cwd: cluster,
    logFile,
    stopSignal: 'SIGINT',
    pidFile: options.pidFile,
    ...(user === undefined ? {} : { uid: user }),
  });
  const check = async () => {
    await acceptsConnections(port);
    await ensureDatabase(port, password);
  };
  await untilHealthy(child, {
    name: 'PostgreSQL',
    logFile,
    check,
    withinSeconds: 30,
    signal: options.signal,
  });
  const restart = async () => {
    await child.stop();
    return startPostgres({ ...options, port });
  };
  return { ...child, url: databaseUrl(port, password), port, restart };
}
