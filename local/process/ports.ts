import { createServer } from 'node:net';
import { once } from 'node:events';
import type { Say } from './say';

const LOOPBACK = '127.0.0.1';

/** A loopback port that nobody listens on at this moment. */
export async function anyFreePort(): Promise<number> {
  const server = createServer().listen(0, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
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
