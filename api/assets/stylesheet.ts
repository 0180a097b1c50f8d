import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileAsync } from 'sass';

const SOURCES = join(__dirname, '..', 'pages', 'styles');
const PROJECT = join(__dirname, '..', '..');
const CACHE = join(PROJECT, '.sixthday', 'cache');
const LIBRARY = require.resolve('govuk-frontend/package.json');

/**
 * The one stylesheet. Sass takes seconds, so its answer is kept on disk under the hash of all it was made from; a
 * folder that cannot be written to costs a slower start and nothing else.
 */
export async function stylesheet(): Promise<string> {
  const kept = join(CACHE, `${await fingerprint()}.css`);
  return (await readFile(kept, 'utf8').catch(() => null)) ?? keep(kept, await compile());
}

async function compile(): Promise<string> {
  const loadPaths = [join(LIBRARY, '..', '..')];
  const made = await compileAsync(join(SOURCES, 'main.scss'), {
    loadPaths,
    style: 'compressed',
    quietDeps: true,
  });
  return made.css;
}

async function fingerprint(): Promise<string> {
  const names = (await readdir(SOURCES)).sort();
  const hash = createHash('sha256');
  for (const file of [LIBRARY, ...names.map((name) => join(SOURCES, name))])
    hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function keep(path: string, css: string): Promise<string> {
  const half = `${path}.${process.pid}`;
  await mkdir(CACHE, { recursive: true })
    .then(() => writeFile(half, css))
    .then(() => rename(half, path))
    .catch(() => undefined);
  return css;
}
