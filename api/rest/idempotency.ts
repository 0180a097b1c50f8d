import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Request } from 'express';
import { claimKey, keepAnswer, releaseKey, type Claimed } from '../../database/idempotency';
import type { House } from '../house';
import { KEY_AT_WORK, KEY_USED } from '../problems/problem';
import type { Viewer } from '../session/viewer';
import { problem, type Reply } from './operation';

const LOOK_AGAIN_MILLISECONDS = 100;
const LOOKS = 120;

/** A request that a person makes under a key of their own. */
export interface Keyed {
  viewer: Viewer;
  key: string;
  request: Request;
}

/**
 * Does something once for each key of a person. The same request again gets the same answer, also while the first is
 * still at work; another request under the same key is turned away. What did nothing (a refusal, bad input, a machine
 * that is down) leaves the key free, so that it can be tried again.
 */
export async function once(
  house: House,
  { viewer, key, request }: Keyed,
  act: () => Promise<Reply>,
): Promise<Reply> {
  const mine = { person: viewer.person, key };
  const claimed = await claim(house, { viewer, key, request });
  switch (claimed.is) {
    case 'answered':
      return { status: claimed.status, body: claimed.response };
    case 'different':
      return problem(KEY_USED);
    case 'at-work':
      return problem(KEY_AT_WORK);
    case 'new':
      return act().then(
        async (reply) => {
          if ('problem' in reply) await releaseKey(house.db, mine);
          else await keepAnswer(house.db, mine, { status: reply.status, response: reply.body });
          return reply;
        },
        async (error: unknown) => {
          await releaseKey(house.db, mine);
          throw error;
        },
      );
  }
}

async function claim(house: House, { viewer, key, request }: Keyed): Promise<Claimed> {
  const methodPath = `${request.method} ${request.baseUrl}${request.path}`;
  // The same words in another partnership are another request.
  const requestHash = hash(house.config.sessionSecret, [viewer.partnership, request.body]);
  for (let look = 1; ; look += 1) {
    const at = new Date(house.now()).toISOString();
    const claimed = await claimKey(house.db, { person: viewer.person, key, methodPath, requestHash, at });
    if (claimed.is !== 'at-work' || look === LOOKS) return claimed;
    await pause(LOOK_AGAIN_MILLISECONDS);
  }
}

/** With a secret: a body may hold a password, and a bare hash of it could be guessed at. */
const hash = (secret: string, body: unknown): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(body ?? null))
    .digest('hex');
