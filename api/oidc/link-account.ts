import type { PersonWithOffices } from '../../database/people';
import { linkPerson, personLinkedWith, type Subject } from '../../database/sign-in-links';
import type { House } from '../house';
import { noteOwnAccount } from '../people/note-account';

/**
 * Links a person with who they are at the provider, and puts it on record.
 *
 * @param reason how it is known that they are the same
 * @returns false when either is linked with another
 */
export async function linkAccount(
  house: House,
  person: PersonWithOffices,
  subject: Subject,
  reason: string,
): Promise<boolean> {
  const at = new Date(house.now()).toISOString();
  return house.db.transaction().execute(async (tx) => {
    if (await linkPerson(tx, person.id, subject, at)) {
      await noteOwnAccount(tx, person, { what: 'sign-in-linked', reason });
      return true;
    }
    // Two sign-ins at the same moment make the same link.
    return (await personLinkedWith(tx, subject)) === person.id;
  });
}
