import { createHash } from 'node:crypto';

/**
 * The id of something new that an import brings: always the same for the same line of the same import, so that doing it
 * again after an interruption makes nothing twice. Nobody can tell from it what the line holds, because the import's own id
 * is random.
 */
export function derivedId(importId: string, key: string): string {
  const hex = createHash('sha256').update(`${importId} ${key}`).digest('hex');
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)];
  return `${a}-${b}-8${c}-a${d}-${hex.slice(20, 32)}`;
}
