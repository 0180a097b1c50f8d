import type { Response } from 'express';
import { personById, type PersonWithOffices } from '../../../database/people';
import { londonDate } from '../../clock';
import type { House } from '../../house';
import { viewerOf } from '../../session/viewer';

/** Whoever is signed in, with what they sign in with. */
export async function ownPerson(house: House, response: Response): Promise<PersonWithOffices> {
  const person = await personById(house.db, viewerOf(response).person, londonDate(house.now()));
  if (!person) throw new Error('Somebody is signed in who is not there');
  return person;
}
