import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { birthOf } from './birth';

/** Notes a living process, by id and birth. */
export function notePid(file: string, pid: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${pid} ${birthOf(pid) ?? ''}\n`);
}

/** The process that was noted, if it still lives and is no other that was given its id. */
export function notedPid(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const [id = '', ...birth] = readFileSync(file, 'utf8').trim().split(' ');
  return birth.length > 0 && birthOf(Number(id)) === birth.join(' ') ? Number(id) : undefined;
}
