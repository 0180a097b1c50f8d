import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import type { Say } from './say';

const LOOPBACK = '127.0.0.1';

/**
 * Below those that systems hand out by themselves, to whoever connects or asks for any port: one of these is not gone
 * again before what it is for has started.
 */
const [LOWEST, HIGHEST] = [20_000, 32_000];

/** A loopback port that nobody listens on at this moment. */
export async function anyFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) return port;
  }
}

/** Whether nobody listens on this loopback port. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, LOOPBACK, () => server.close(() => resolve(true)));
  });
}

/**
 * The wished port, or another one when it is taken, with a line that says so.
 *
 * @param what what will listen there, for the line
 */
export async function freePort(what: string, wished: number, say: Say): Promise<number> {
  if (await isFree(wished)) return wished;
  const other = await anyFreePort();
  say(`Port ${wished} is taken: ${what} is on port ${other} instead.`);
  return other;
}
