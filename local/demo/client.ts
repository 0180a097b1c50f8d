/** Somebody who is signed in, or with the set-up token, and speaks to the API as any other program would. */
export interface Visitor {
  /** @throws with the API's own sentence when it answers anything but success */
  post(path: string, body: object): Promise<{ id: string }>;
  get<Answer>(path: string): Promise<Answer>;
}

/** Asks the API. Headers carry the session or the set-up token. */
async function ask(
  base: string,
  method: string,
  path: string,
  headers: object,
  body?: object,
): Promise<Response> {
  const response = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response;
  throw new Error(`${method} ${path} was answered with ${response.status}: ${await response.text()}`);
}

/** Whoever holds these headers. */
export function visitor(base: string, headers: object): Visitor {
  return {
    post: async (path, body) =>
      (await ask(base, 'POST', path, headers, body)).json() as Promise<{ id: string }>,
    get: async <Answer>(path: string) => (await ask(base, 'GET', path, headers)).json() as Promise<Answer>,
  };
}

/** Signs in with address and password. */
export async function signIn(base: string, email: string, password: string): Promise<Visitor> {
  const response = await ask(base, 'POST', '/session', {}, { email, password });
  const cookie = response.headers.getSetCookie().map((c) => c.split(';')[0]);
  return visitor(base, { cookie: cookie.join('; ') });
}
