import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { OLDEST_ENGINE } from './pinned';

const run = promisify(execFile);

/**
 * The version of a Temporal CLI, such as `1.9.1`.
 *
 * @throws when it does not run or is no Temporal CLI
 */
export async function versionOf(path: string): Promise<string> {
  const { stdout } = await run(path, ['--version'], { timeout: 10_000 });
  const version = /^temporal version (\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  if (version === undefined)
    throw new Error(`${path} is no Temporal CLI: it said "${stdout.trim().slice(0, 80)}"`);
  return version;
}

/** Whether a version such as `1.10.0` is new enough. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_ENGINE.major || (major === OLDEST_ENGINE.major && minor >= OLDEST_ENGINE.minor);
}
