import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerTo, PAGE_POLICY, type Answer } from './answers';
import type { Store } from './store';

/** Names of this machine. Any other in the Host header is a page elsewhere that had its name point here. */
const OUR_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

async function answer(request: IncomingMessage, store: Store): Promise<Answer> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'nobody'}`);
  if (!OUR_NAMES.has(url.hostname)) return plain(421, 'The mailbox answers to localhost only.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(405, 'The mailbox can only be read.');
  return answerTo(url, store);
}

function send(response: ServerResponse, { status, type, body, policy = PAGE_POLICY, saveAs }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    ...(saveAs === undefined
      ? {}
      : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(saveAs)}` }),
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** The pages of the mailbox, on a loopback port. */
export async function startWeb(port: number, store: Store) {
  const server = createServer((request, response) => {
    answer(request, store)
      .catch(() => plain(500, 'The message could not be read.'))
      .then(
        (given) => send(response, given),
        () => response.destroy(),
      );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
