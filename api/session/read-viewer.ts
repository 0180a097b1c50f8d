import type { Request, RequestHandler } from 'express';
import type { SessionData } from 'express-session';
import { schoolById } from '../../database/partnerships';
import { personById, type OfficeInPartnership } from '../../database/people';
import { londonDate } from '../clock';
import type { House } from '../house';
import { ALL_OFFICES } from '../words/offices';
import { newSession } from './begin';
import { LONGEST_MILLISECONDS } from './store';
import type { Acting, Viewer } from './viewer';

/**
 * Who asks, looked up anew each time: an office that has run out or been taken away is gone with the next request. Whoever is
 * signed out by that goes on as a visitor, who is asked to sign in.
 */
export function readViewer(house: House): RequestHandler {
  return async (request, response, next) => {
    const { person, signedInAt } = request.session;
    if (person !== undefined) {
      const inTime = house.now() - (signedInAt ?? 0) < LONGEST_MILLISECONDS;
      const viewer = inTime ? await viewerNamed(house, request, person) : null;
      if (viewer) response.locals.viewer = viewer;
      else await newSession(request);
    }
    next();
  };
}

async function viewerNamed(house: House, request: Request, id: string): Promise<Viewer | null> {
  const person = await personById(house.db, id, londonDate(house.now()));
  if (!person) return null;
  const offices = actingIn(person.offices);
  const acting = chosen(offices, request.session);
  if (!acting) return null;
  const { office, partnership } = acting;
  request.session.partnership ??= partnership;
  const held = person.offices.filter((one) => one.office === office && one.partnershipId === partnership);
  return {
    person: person.id,
    name: person.name,
    office,
    partnership,
    rehearsal: held.some(({ rehearsal }) => rehearsal),
    schools: await schoolsOf(house, held),
    offices,
  };
}

/** Each office once for each partnership, in the order of the partnerships, then of the offices. */
function actingIn(held: OfficeInPartnership[]): Acting[] {
  const partnerships = [...new Set(held.map((one) => one.partnershipId))];
  return partnerships.flatMap((partnership) =>
    ALL_OFFICES.flatMap((office) => {
      const one = held.find((h) => h.office === office && h.partnershipId === partnership);
      return one ? [{ office, partnership, partnershipName: one.partnershipName }] : [];
    }),
  );
}

/**
 * The office that was chosen, or the first one of the same partnership. Whoever holds nothing more in the partnership they acted
 * in is signed out: what they were about to do would be done in another one.
 */
function chosen(offices: Acting[], { office, partnership }: Partial<SessionData>): Acting | undefined {
  const there = offices.filter((one) => partnership === undefined || one.partnership === partnership);
  return there.find((one) => one.office === office) ?? there[0];
}

async function schoolsOf(house: House, held: OfficeInPartnership[]): Promise<Viewer['schools']> {
  const ids = [...new Set(held.flatMap(({ schoolId }) => schoolId ?? []))];
  const found = await Promise.all(ids.map((id) => schoolById(house.db, id)));
  return found.flatMap((school) => (school ? [{ id: school.id, name: school.name }] : []));
}
