import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * Refuses a file that is not the pinned one.
 *
 * @throws when the file's SHA-256 is another
 */
export async function checkSum(path: string, expected: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  const found = hash.digest('hex');
  if (found !== expected)
    throw new Error(`the SHA-256 of ${path} is ${found}, not ${expected}: it was not run`);
}
