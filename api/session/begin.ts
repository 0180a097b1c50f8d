import type { Request } from 'express';
import type { PersonWithOffices } from '../../database/people';
import type { Instant } from '../../rules/calendar/types';

/** Signs somebody in under a new session id: one that an attacker planted before is worth nothing after. */
export async function beginSession(request: Request, person: PersonWithOffices, now: Instant): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    request.session.regenerate((e) => (e ? reject(e as Error) : resolve())),
  );
  request.session.person = person.id;
  request.session.signedInAt = now;
}

/** Signs out: the session is gone from the database, so that the cookie says nothing any more. */
export async function endSession(request: Request): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    request.session.destroy((e) => (e ? reject(e as Error) : resolve())),
  );
}
