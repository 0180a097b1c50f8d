import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { birthOf } from '../../local/process/birth';

/** A folder for one test file, that every user can pass through; removed when the file is done. */
export function testFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `sixthday-${name}-`));
  chmodSync(folder, 0o711);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const lives = (pid: number): boolean => birthOf(pid) !== undefined;

/** Waits until this holds, at most `seconds`. */
export async function until(holds: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`did not happen within ${seconds} s: ${holds.toString()}`);
    await pause(30);
  }
}
