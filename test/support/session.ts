import { createHmac, randomUUID } from 'node:crypto';
import request from 'supertest';
import type { Office } from '../../rules/case/people';
import type { Agent, TestApp } from './api';

/** The token that every form of such a session sends back as `_csrf`. */
export const FORM_TOKEN = 'a form token, plainly invented';

type House = Pick<TestApp, 'app' | 'house'>;

/** Somebody signed in without a password: the session is written into the store, where signing in would have put it. */
export const sessionFor = (
  house: House,
  person: string,
  more: { office?: Office; partnership?: string; reasons?: Record<string, string> } = {},
): Promise<Agent> => sessionOf(house, { person, ...more });

/** A parent who has come in by the link in a letter, whose secret has this hash. */
export const familySessionFor = (house: House, family: string): Promise<Agent> =>
  sessionOf(house, { family });

async function sessionOf({ app, house }: House, who: object): Promise<Agent> {
  const id = randomUUID();
  const sess = {
    cookie: { originalMaxAge: 1_800_000, httpOnly: true, path: '/', sameSite: 'lax' },
    ...who,
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
