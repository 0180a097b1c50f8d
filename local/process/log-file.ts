import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const FULL_BYTES = 10 * 1024 * 1024;
const TAIL_BYTES = 8 * 1024;

/**
 * Opens a log to append to. A log of more than 10 MB is put aside as `.old` first, so that logs never fill a disk.
 *
 * @returns a file descriptor, for the caller to close
 */
export function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > FULL_BYTES) renameSync(path, `${path}.old`);
  return openSync(path, 'a', 0o600);
}

/** The length of a log now: what a child writes later comes after it. */
export function endOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

/** The last lines of a log, at most `lines` of them, none from before `from`. */
export function tailOf(path: string, lines: number, from = 0): string {
  if (!existsSync(path)) return '';
  const size = statSync(path).size;
  const start = Math.max(Math.min(from, size), size - TAIL_BYTES);
  const bytes = Buffer.alloc(size - start);
  const file = openSync(path, 'r');
  readSync(file, bytes, 0, bytes.length, start);
  closeSync(file);
  return bytes.toString('utf8').trimEnd().split('\n').slice(-lines).join('\n');
}
