import type { Request } from 'express';
import type { PersonWithOffices } from '../../database/people';
import type { Instant } from '../../rules/calendar/types';

const LONGEST_AGENT = 300;

/** Signs somebody in under a new session id: one that an attacker planted before is worth nothing after. */
export async function beginSession(request: Request, person: PersonWithOffices, now: Instant): Promise<void> {
  await newSession(request);
  request.session.person = person.id;
  request.session.signedInAt = now;
  request.session.agent = (request.get('user-agent') ?? '').slice(0, LONGEST_AGENT);
}

/** A password was right and a code is still to come: a session of its own that opens nothing else. */
export async function beginHalfway(request: Request, person: PersonWithOffices, now: Instant): Promise<void> {
  const { wanted } = request.session;
  await newSession(request);
  request.session.halfway = person.id;
  request.session.halfwayAt = now;
  if (wanted !== undefined) request.session.wanted = wanted;
}

/** A family is signed in, by the hash of its letter's link: whoever was signed in there before is not any more. */
export async function beginFamilySession(request: Request, link: string, now: Instant): Promise<void> {
  const { language } = request.session;
  await newSession(request);
  if (language !== undefined) request.session.language = language;
  request.session.family = link;
  request.session.signedInAt = now;
}

/** Under a new id, with nothing in it. */
export const newSession = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => request.session.regenerate((e) => (e ? reject(e as Error) : resolve())));

/** Signs out: the session is gone from the database, so that the cookie says nothing any more. */
export async function endSession(request: Request): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    request.session.destroy((e) => (e ? reject(e as Error) : resolve())),
  );
}
