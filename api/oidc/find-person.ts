import { personByEmail, personById, type PersonWithOffices } from '../../database/people';
import { personLinkedWith } from '../../database/sign-in-links';
import { londonDate } from '../clock';
import type { House } from '../house';
import { linkAccount } from './link-account';
import type { Identity } from './provider';

/** The provider let them in and we do not: nobody of ours, an address it has not checked, and so on. */
export type NotLetIn = 'unknown' | 'unverified' | 'linked-otherwise' | 'no-office';

/**
 * Whoever of ours this is: by the link that an earlier sign-in made, and the first time by the address, if the provider has
 * checked it. Nobody is ever added. An address alone is not enough later: it may be given to somebody else.
 */
export async function findPerson(
  house: House,
  identity: Identity,
): Promise<PersonWithOffices | { problem: NotLetIn }> {
  const { db } = house;
  const today = londonDate(house.now());
  const linked = await personLinkedWith(db, identity);
  if (linked !== undefined) return inOffice(await personById(db, linked, today));
  if (identity.verifiedEmail === null) return { problem: 'unverified' };
  const person = inOffice(await personByEmail(db, identity.verifiedEmail, today));
  if ('problem' in person) return person;
  const linkedNow = await linkAccount(house, person, identity, 'By an address that the provider has checked');
  return linkedNow ? person : { problem: 'linked-otherwise' };
}

const inOffice = (person: PersonWithOffices | undefined): PersonWithOffices | { problem: NotLetIn } => {
  if (!person) return { problem: 'unknown' };
  return person.offices.length > 0 ? person : { problem: 'no-office' };
};
