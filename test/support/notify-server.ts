import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NotifySettings } from '../../gateway/settings';

/** What the server has been handed, as it shows it to whoever asks. */
export interface Handed {
  id: string;
  reference: string;
  type: 'sms' | 'letter';
  status: string;
  completed_at?: string;
  phone_number?: string;
  body: string;
  pdf?: Buffer;
  postage?: string;
}

/** A server that speaks GOV.UK Notify's documented API, checks who asks as Notify does, and sends nothing on. */
export interface NotifyServer {
  settings: NotifySettings;
  handed: Handed[];
  /** The next requests to send are answered with these, each once. */
  refusals: { status: number; error: string; message: string }[];
  /** Takes what is handed over, but lets the connection break before it says so. */
  breakOff: boolean;
  stop(): Promise<void>;
}

const TEMPLATE = randomUUID();
const LONGEST_AGE_SECONDS = 30;

export async function startNotifyServer(): Promise<NotifyServer> {
  const [service, secret] = [randomUUID(), randomUUID()];
  const house: Pick<NotifyServer, 'handed' | 'refusals' | 'breakOff'> = {
    handed: [],
    refusals: [],
    breakOff: false,
  };
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const say = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const refuse = (status: number, error: string, message: string): void =>
      say(status, { status_code: status, errors: [{ error, message }] });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (!isSigned(request.headers.authorization ?? '', service, secret))
      return refuse(403, 'AuthError', 'Invalid token: signature, api token not found');
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (request.method === 'GET' && pathname === '/v2/notifications') {
      const found = house.handed.filter(({ reference }) => reference === searchParams.get('reference'));
      return say(200, { notifications: found.map(({ pdf: _, ...rest }) => rest).reverse(), links: {} });
    }
    const refusal = house.refusals.shift();
    if (refusal) return refuse(refusal.status, refusal.error, refusal.message);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
    const handed = take(pathname, body);
    if (!handed) return refuse(400, 'ValidationError', 'template_id is not a valid UUID');
    house.handed.push(handed);
    if (house.breakOff) return void response.destroy();
    say(201, { id: handed.id, reference: handed.reference });
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return Object.assign(house, {
    settings: { apiKey: `a-test-key-${service}-${secret}`, textTemplate: TEMPLATE, url },
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

function take(path: string, body: Record<string, unknown>): Handed | null {
  const common = { id: randomUUID(), reference: String(body['reference']) };
  if (path === '/v2/notifications/sms' && body['template_id'] === TEMPLATE) {
    const { words } = body['personalisation'] as { words: string };
    const phone_number = String(body['phone_number']);
    return { ...common, type: 'sms', status: 'created', phone_number, body: words };
  }
  if (path !== '/v2/notifications/letter') return null;
  const pdf = Buffer.from(String(body['content']), 'base64');
  const postage = String(body['postage']);
  return { ...common, type: 'letter', status: 'pending-virus-check', body: '', pdf, postage };
}

/** A JSON Web Token of the service, signed with the secret of its key (HS256), half a minute old at most. */
function isSigned(authorization: string, service: string, secret: string): boolean {
  const [head = '', claims = '', signature = ''] = authorization.replace(/^Bearer /, '').split('.');
  const own = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url');
  if (signature !== own) return false;
  const { iss, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as {
    iss: string;
    iat: number;
  };
  return iss === service && Math.abs(Date.now() / 1_000 - iat) <= LONGEST_AGE_SECONDS;
}
