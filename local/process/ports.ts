import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import type { Say } from './say';

const LOOPBACK = '127.0.0.1';

/**
 * Below those that systems hand out by themselves, to whoever connects or asks for any port: one of these is not gone
 * again before what it is for has started. Processes that run side by side have neighbouring numbers, and a slice each.
 */
const LOWEST = 20_000;
const SLICE = 200;
const SLICES = 60;
const mine = LOWEST + (process.pid % SLICES) * SLICE;
let taken = randomInt(SLICE);

/** A loopback port that nobody listens on at this moment, and that this process has not been given lately. */
export async function anyFreePort(): Promise<number> {
  for (;;) {
    taken += 1;
    const port = mine + (taken % SLICE);
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
