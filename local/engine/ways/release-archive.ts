import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Say } from '../../process/say';
import { reasonOf } from '../../process/plain-error';
import { ENGINE_VERSION } from '../pinned';
import { runDownload, type Download } from './run-download';

const SITE = 'https://temporal.download/cli/archive';
const ARCHS: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/** Passes bytes on, and says every ten megabytes how far it is. */
function counting(say: Say): Transform {
  const step = 10 * 1024 * 1024;
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (Math.floor((bytes + chunk.length) / step) > Math.floor(bytes / step)) {
        say(`  ${Math.round((bytes + chunk.length) / 1024 / 1024)} MB`);
      }
      bytes += chunk.length;
      done(null, chunk);
    },
  });
}

/**
 * Fetches the official release archive and unpacks the program.
 *
 * @param folder an empty folder to work in
 * @param site where releases are, for tests
 * @returns the path of the program in it, unchecked
 */
export async function fromReleaseArchive(
  folder: string,
  download: Download,
  site: string = SITE,
): Promise<string> {
  const { say, signal } = download;
  const url = `${site}/v${ENGINE_VERSION}?platform=${process.platform}&arch=${ARCHS[process.arch] ?? process.arch}`;
  say('Fetching the engine from its official release …');
  const answer = await fetch(url, signal === undefined ? {} : { signal }).catch((error: unknown) => {
    throw new Error(`${site} could not be reached (${reasonOf((error as Error).cause ?? error)})`);
  });
  if (!answer.ok || answer.body === null) throw new Error(`${site} answered ${answer.status}`);
  const archive = join(folder, 'temporal.tar.gz');
  const bytes = Readable.fromWeb(answer.body);
  await pipeline(bytes, counting(say), createWriteStream(archive));
  await runDownload('tar', ['-xzf', archive, '-C', folder, 'temporal'], download);
  return join(folder, 'temporal');
}
