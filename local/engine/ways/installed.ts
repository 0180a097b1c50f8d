import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { NotThere } from '../not-there';
import { isNewEnough, versionOf } from '../version';

const NAME = process.platform === 'win32' ? 'temporal.exe' : 'temporal';

async function newEnough(path: string): Promise<string> {
  const version = await versionOf(path);
  if (!isNewEnough(version)) throw new Error(`${path} is version ${version}; 1.9 or newer is needed`);
  return path;
}

/**
 * A Temporal CLI that somebody installed: TEMPORAL_CLI_PATH, or `temporal` on PATH.
 *
 * @throws when there is none of version 1.9 or newer
 */
export async function installed(env: NodeJS.ProcessEnv): Promise<string> {
  const named = env['TEMPORAL_CLI_PATH'];
  if (named) return newEnough(named);
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, NAME))
    .find(existsSync);
  if (onPath === undefined)
    throw new NotThere('TEMPORAL_CLI_PATH is not set, and there is no `temporal` on PATH');
  return newEnough(onPath);
}
