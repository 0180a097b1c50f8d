import { once } from 'node:events';
import { connect } from 'node:net';

/** Throws unless somebody accepts connections on this loopback port. */
export async function acceptsConnections(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
  } finally {
    socket.destroy();
  }
}

/** Throws unless this address answers with success within two seconds. */
export async function answersWell(url: string): Promise<void> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
}
