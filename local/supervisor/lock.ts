import { linkSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { notedPid, notePid } from '../process/pid-file';
import { PlainError } from '../process/plain-error';

/**
 * Takes the data folder for this process. A lock whose owner is dead does not count.
 *
 * @returns what gives the folder back
 * @throws PlainError when another process has it
 */
export function takeLock(folder: string): () => void {
  const lock = join(folder, 'lock');
  const claim = join(folder, `lock.${process.pid}`);
  const owner = notedPid(lock);
  if (owner !== undefined) throw alreadyRunning(folder, owner);
  rmSync(lock, { force: true });
  notePid(claim, process.pid);
  try {
    // A link is made by one process only, and is whole from the first moment.
    linkSync(claim, lock);
  } catch {
    throw alreadyRunning(folder, notedPid(lock));
  } finally {
    rmSync(claim, { force: true });
  }
  const ours = readFileSync(lock, 'utf8');
  return () => {
    if (readFileSync(lock, 'utf8') === ours) rmSync(lock);
  };
}

function alreadyRunning(folder: string, owner: number | undefined): PlainError {
  const who = owner === undefined ? '' : ` (process ${owner})`;
  return new PlainError(
    `Sixth Day already runs in ${folder}${who}. Stop that one first, or set SIXTHDAY_DATA to another folder.`,
  );
}
