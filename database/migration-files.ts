import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Migration {
  number: number;
  name: string;
  sql: string;
  checksum: string;
}

/** The folder of `NNNN-name.sql` files beside this one, in the sources and when built. */
export const MIGRATIONS = join(__dirname, 'migrations');

/**
 * The migrations of a folder in their order.
 *
 * @throws when a file is not called `NNNN-name.sql`, or a number is missing or there twice
 */
export function migrationsIn(folder: string = MIGRATIONS): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file, index) => {
      const number = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1]);
      if (number !== index + 1) throw new Error(`migration ${file} should be number ${index + 1}`);
      // A checkout may have turned the ends of lines; that is no change.
      const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
      const checksum = createHash('sha256').update(sql).digest('hex');
      return { number, name: file.slice(5, -4), sql, checksum };
    });
}
