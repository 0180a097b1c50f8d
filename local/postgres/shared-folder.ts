import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../process/plain-error';

/**
 * A folder that every user can pass through and that outlives a restart, for what must not lie under a root home.
 *
 * @param owner what the folder belongs to: the same path gives the same folder
 * @throws PlainError when somebody else has made a folder of that name
 */
export function sharedFolder(owner: string, root = '/var/tmp'): string {
  const name = createHash('sha256').update(owner).digest('hex').slice(0, 12);
  const folder = join(root, `sixthday-${name}`);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new PlainError(
      `${folder} belongs to somebody else. Set SIXTHDAY_DATA to a folder that can be used.`,
    );
  }
  return folder;
}
