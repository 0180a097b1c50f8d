import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild, type Running } from '../process/child';
import { acceptsConnections } from '../process/health-checks';
import { anyFreePort } from '../process/ports';
import { untilHealthy } from '../process/until-healthy';
import { engineEnvironment } from './environment';
import { engineFlags } from './flags';
import { keepHistories } from './retention';

export interface EngineOptions {
  /** The program, from `ensureEngine`. */
  path: string;
  /** The SQLite file; without one nothing is kept. */
  dbFile?: string;
  /** Any free port when not given. */
  port?: number;
  uiPort?: number;
  metricsPort?: number;
  /** When not given, a temporary file that goes when the engine does. */
  logFile?: string;
  /** Where its process id is noted while it lives. */
  pidFile?: string;
  signal?: AbortSignal;
}

export interface Engine extends Running {
  /** For clients: `127.0.0.1:7233`. */
  address: string;
  /** The engine's own web page. */
  uiUrl: string;
}

/** The engine takes ports of its own as well, any that are free; another program can be faster. */
const TRIES = 3;
const PORT_IS_GONE = /address already in use/;
/** More than a panic of the engine writes. */
const WHOLE_LOG = 1_000;

/**
 * Starts the Temporal development server and waits until it serves the namespace `default`, with histories kept for
 * 400 days. Where another program took a port meanwhile, it is started once more.
 *
 * @throws PlainError naming the log when it does not become healthy within 20 seconds
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  for (let tries = 1; ; tries += 1) {
    const port = options.port ?? (await anyFreePort());
    const uiPort = options.uiPort ?? (await anyFreePort());
    const logFile = options.logFile ?? join(tmpdir(), `sixthday-engine-${port}.log`);
    const child = await startChild({
      command: options.path,
      args: engineFlags({ port, uiPort, dbFile: options.dbFile, metricsPort: options.metricsPort }),
      env: engineEnvironment(),
      logFile,
      pidFile: options.pidFile,
    });
    try {
      const engine = await healthy(child, { ...options, port, uiPort, logFile });
      if (options.logFile === undefined) void child.exited.then(() => rmSync(logFile, { force: true }));
      return engine;
    } catch (error) {
      if (tries === TRIES || !PORT_IS_GONE.test(child.tail(WHOLE_LOG))) throw error;
    }
  }
}

type Started = EngineOptions & { port: number; uiPort: number; logFile: string };

async function healthy(
  child: Running,
  { path, port, uiPort, logFile, ...options }: Started,
): Promise<Engine> {
  const address = `127.0.0.1:${port}`;
  await untilHealthy(child, {
    name: 'The engine',
    logFile,
    check: async () => {
      await acceptsConnections(port);
      await keepHistories(path, address);
    },
    withinSeconds: 20,
    signal: options.signal,
  });
  return { ...child, address, uiUrl: `http://127.0.0.1:${uiPort}` };
}
