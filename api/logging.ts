import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import pino, { type Logger } from 'pino';
import { pinoHttp } from 'pino-http';

export const logger = (): Logger => pino({ name: 'sixth-day-api' });

/**
 * One line a request: method, path, status, time, and the reference that an error page shows. No body, no query (it may
 * hold a name that was searched), no headers (cookies), no address.
 */
export function logRequests(log: Logger): RequestHandler {
  return pinoHttp<Request, Response>({
    logger: log,
    genReqId: () => randomUUID(),
    autoLogging: { ignore: (request) => /^\/(assets|health)\//.test(request.url ?? '') },
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: withoutSecret(request.url.split('?')[0] ?? ''),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: (error: Error) => ({ type: error.name, stack: withoutMessage(error) }),
    },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'warn' : 'info'),
  });
}

/** The link in a family's letter is a secret: who reads the log could open it. */
const withoutSecret = (path: string): string => path.replace(/^\/f\/(?!code(?:\/|$)).*/, '/f/…');

/** A message may quote what was sent; where it happened is what is needed to find it. */
const withoutMessage = (error: Error): string | undefined =>
  error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
