import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { checkSum } from './checksum';
import { NotThere } from './not-there';
import { ENGINE_VERSION } from './pinned';

/**
 * The folder for downloaded programs: the user's cache, or a folder of the project when that cannot be written.
 *
 * @param fallback the folder of the project
 */
export function cacheFolder(env: NodeJS.ProcessEnv, fallback: string): string {
  const wished = join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sixthday');
  try {
    mkdirSync(wished, { recursive: true });
    accessSync(wished, constants.W_OK);
    return wished;
  } catch {
    mkdirSync(fallback, { recursive: true });
    return fallback;
  }
}

/** Where the program lies once it is there. */
export const cachedProgram = (folder: string): string => join(folder, `temporal-${ENGINE_VERSION}`);

/**
 * The program from the cache.
 *
 * @throws when there is none, or one that is not the pinned one: that is removed, and never run
 */
export async function fromCache(folder: string, checksum: string): Promise<string> {
  const path = cachedProgram(folder);
  if (!existsSync(path)) throw new NotThere(`${path} is not there`);
  try {
    await checkSum(path, checksum);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
  return path;
}

/**
 * Lets `fetch` put the program somewhere in a temporary folder, checks it, and moves it into the cache in one step,
 * so that a half-written program is never seen there.
 *
 * @param fetch returns the program's path in the folder it is given
 */
export async function intoCache(
  folder: string,
  checksum: string,
  fetch: (folder: string) => Promise<string>,
): Promise<string> {
  const temporary = mkdtempSync(join(folder, '.fetching-'));
  try {
    const fetched = await fetch(temporary);
    await checkSum(fetched, checksum);
    chmodSync(fetched, 0o755);
    const path = cachedProgram(folder);
    renameSync(fetched, path);
    return path;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
