import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { engineEnvironment } from './environment';

const run = promisify(execFile);

/** A school year and a bit: a run's history goes this long after the run closed (a rollover closes one). */
const RETENTION = '400d';

/**
 * Keeps closed histories for 400 days instead of one. It must be done before any workflow closes, so it also serves
 * as the proof that the engine is up.
 *
 * @throws while the engine does not answer yet
 */
export async function keepHistories(path: string, address: string): Promise<void> {
  const update = ['operator', 'namespace', 'update', '--namespace', 'default', '--retention', RETENTION];
  await run(path, [...update, '--address', address], { env: engineEnvironment(), timeout: 10_000 });
}
