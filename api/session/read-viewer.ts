import type { Request, RequestHandler } from 'express';
import { schoolById } from '../../database/partnerships';
import { personById, type OfficeHeld } from '../../database/people';
import { londonDate } from '../clock';
import type { House } from '../house';
import { ALL_OFFICES } from '../words/offices';
import { endSession } from './begin';
import { LONGEST_MILLISECONDS } from './store';
import type { Viewer } from './viewer';

/** Who asks, looked up anew each time: an office that has run out or been taken away is gone with the next request. */
export function readViewer(house: House): RequestHandler {
  return async (request, response, next) => {
    const { person, signedInAt } = request.session;
    if (person !== undefined) {
      const inTime = house.now() - (signedInAt ?? 0) < LONGEST_MILLISECONDS;
      const viewer = inTime ? await viewerNamed(house, request, person) : null;
      if (viewer) response.locals.viewer = viewer;
      else await endSession(request);
    }
    next();
  };
}

async function viewerNamed(house: House, request: Request, id: string): Promise<Viewer | null> {
  const person = await personById(house.db, id, londonDate(house.now()));
  if (!person) return null;
  const offices = ALL_OFFICES.filter((office) => person.offices.some((held) => held.office === office));
  const office = offices.find((held) => held === request.session.office) ?? offices[0];
  if (!office) return null;
  return {
    person: person.id,
    name: person.name,
    office,
    partnership: person.partnershipId,
    rehearsal: person.rehearsal,
    schools: await schoolsOf(
      house,
      person.offices.filter((held) => held.office === office),
    ),
    offices,
  };
}

async function schoolsOf(house: House, held: OfficeHeld[]): Promise<Viewer['schools']> {
  const ids = [...new Set(held.flatMap(({ schoolId }) => schoolId ?? []))];
  const found = await Promise.all(ids.map((id) => schoolById(house.db, id)));
  return found.flatMap((school) => (school ? [{ id: school.id, name: school.name }] : []));
}
