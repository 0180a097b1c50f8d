import { createServer, type Server } from 'node:http';

/** `/health/live` says that the process runs, `/health/ready` that it works. Loopback and the cluster only: no data. */
export function serveHealth(port: number, host: string, isReady: () => boolean): Server {
  return createServer((request, response) => {
    const status =
      request.url === '/health/live' ? 200 : request.url === '/health/ready' ? (isReady() ? 200 : 503) : 404;
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify({ status: status === 200 ? 'ok' : 'not ready' }));
  }).listen(port, host);
}
