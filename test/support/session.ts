import { createHmac, randomUUID } from 'node:crypto';
import request from 'supertest';
import type { Office } from '../../rules/case/people';
import type { Agent, TestApp } from './api';

/** The token that every form of such a session sends back as `_csrf`. */
export const FORM_TOKEN = 'a form token, plainly invented';

/** Somebody signed in without a password: the session is written into the store, where signing in would have put it. */
export async function sessionFor(
  { app, house }: Pick<TestApp, 'app' | 'house'>,
  person: string,
  more: { office?: Office; reasons?: Record<string, string> } = {},
): Promise<Agent> {
  const id = randomUUID();
  const sess = {
    cookie: { originalMaxAge: 1_800_000, httpOnly: true, path: '/', sameSite: 'lax' },
    person,
    ...more,
    signedInAt: house.now(),
    csrfToken: FORM_TOKEN,
  };
  await house.pool.query(
    `insert into sessions values ($1, $2, now() at time zone 'utc' + interval '30 min')`,
    [id, JSON.stringify(sess)],
  );
  const mac = createHmac('sha256', house.config.sessionSecret).update(id).digest('base64').replace(/=+$/, '');
  const agent = request.agent(app);
  agent.set('Cookie', `sixth-day=${encodeURIComponent(`s:${id}.${mac}`)}`);
  return agent;
}
