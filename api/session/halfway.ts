import type { Request } from 'express';
import { personById, type PersonWithOffices } from '../../database/people';
import { londonDate } from '../clock';
import type { House } from '../house';

/** How long a right password waits for its code. */
const LONGEST_MILLISECONDS = 10 * 60_000;

/** Whoever gave a right password in this session, and holds an office; null when nobody did, or it is too long ago. */
export async function halfwayOf(house: House, request: Request): Promise<PersonWithOffices | null> {
  const { halfway, halfwayAt = 0 } = request.session;
  if (halfway === undefined || house.now() - halfwayAt > LONGEST_MILLISECONDS) return null;
  const person = await personById(house.db, halfway, londonDate(house.now()));
  return person && person.offices.length > 0 ? person : null;
}
