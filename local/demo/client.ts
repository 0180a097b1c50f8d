/** Somebody who is signed in, or with the set-up token, and speaks to the API like other programs. */
export interface Visitor {
  /** @throws with the API's own sentence when it answers anything but success */
  post(path: string, body: object): Promise<{ id: string }>;
  /** Ends the session. @throws as above */
  signOut(): Promise<void>;
}

/** The API did not do what was asked, and said why. */
export class Turned extends Error {
  override name = 'Turned';
  constructor(
    /** Of the refusal, where the rules refused. */
    readonly code: string | null,
    message: string,
  ) {
    super(message);
  }
}

function turned(asked: string, status: number, body: string): Turned {
  const [, code = null] = /"code":"([a-z0-9-]+)"/.exec(body) ?? [];
  return new Turned(code, `${asked} was answered with ${status}: ${body}`);
}

/** Asks the API. Headers carry the session or the set-up token. */
async function ask(
  base: string,
  path: string,
  headers: object,
  body: object,
  method = 'POST',
): Promise<Response> {
  const response = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (response.ok) return response;
  throw turned(`${method} ${path}`, response.status, await response.text());
}

/** Whoever holds these headers. */
export function visitor(base: string, headers: object): Visitor {
  return {
    post: async (path, body) => (await ask(base, path, headers, body)).json() as Promise<{ id: string }>,
    signOut: async () => void (await ask(base, '/session', headers, {}, 'DELETE')),
  };
}

/** Signs in with address and password. */
export async function signIn(base: string, email: string, password: string): Promise<Visitor> {
  const response = await ask(base, '/session', {}, { email, password });
  const cookie = response.headers.getSetCookie().map((c) => c.split(';')[0]);
  return visitor(base, { cookie: cookie.join('; ') });
}
