import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Say } from '../process/say';
import { sharedFolder } from './shared-folder';
import { canReach } from './user';

/** The name of this data folder's place elsewhere. Whoever removes the folder to begin afresh gets another place. */
function idIn(folder: string): string {
  const file = join(folder, 'elsewhere');
  if (!existsSync(file)) writeFileSync(file, randomBytes(16).toString('hex'));
  return readFileSync(file, 'utf8');
}

/**
 * The folder for the cluster's parent: the wished one, or a shared one when PostgreSQL's user cannot get there.
 *
 * @param wished is made if it is not there
 */
export function reachableFolder(wished: string, user: number | undefined, say: Say): string {
  if (!existsSync(wished)) mkdirSync(wished, { recursive: true, mode: user === undefined ? 0o700 : 0o711 });
  if (canReach(wished, user)) return wished;
  const shared = join(sharedFolder(idIn(wished)), basename(wished));
  mkdirSync(shared, { recursive: true, mode: 0o711 });
  say(`PostgreSQL does not run as root, and its own user cannot reach ${wished}: its data are in ${shared}.`);
  return shared;
}
