import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileIn = (folder: string) => join(folder, 'temporal.sqlite');
const versionIn = (folder: string) => join(folder, 'temporal.version');
const dueIn = (folder: string) => join(folder, 'restore-due');

/**
 * The engine's SQLite file for this version of the program. The server makes its schema in a new file and never changes
 * it, so after a change of version the old file is put aside and a new one is begun.
 *
 * @param folder is made if it is not there
 */
export function engineFile(folder: string, version: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = fileIn(folder);
  const made = existsSync(versionIn(folder)) ? readFileSync(versionIn(folder), 'utf8').trim() : 'unknown';
  if (existsSync(file) && made !== version) {
    for (const end of ['', '-wal', '-shm']) {
      if (existsSync(file + end)) renameSync(file + end, join(folder, `temporal-${made}.sqlite${end}`));
    }
  }
  if (!existsSync(file)) writeFileSync(dueIn(folder), '');
  writeFileSync(versionIn(folder), version);
  return file;
}

/** Whether the engine began a new file since the cases were last restored into it. Survives a restart. */
export const restoreIsDue = (folder: string): boolean => existsSync(dueIn(folder));

/** Notes that the engine now runs every case of the record. */
export const restoreIsDone = (folder: string): void => rmSync(dueIn(folder), { force: true });
