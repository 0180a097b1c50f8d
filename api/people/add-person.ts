import type { z } from 'zod';
import { peopleByEmails, type PersonOfAddress } from '../../database/people';
import type { NewPerson } from '../../rules/partnership/commands';
import { londonDate } from '../clock';
import { actOnPartnership } from '../commands/partnerships';
import type { addOffice, addPerson as schema } from '../commands/schemas/partnership';
import type { Answer } from '../engine/answer';
import type { House } from '../house';
import { hashPassword } from '../security/passwords';
import { actorOf, type Viewer } from '../session/viewer';
import type { PersonInList } from './list-people';

/** Who gets an office, as a command names them. */
export type Account = Pick<NewPerson, 'person' | 'name' | 'email' | 'passwordHash' | 'home'>;

/** What came of it; `covers` is the name of somebody who keeps the account that they have in another partnership. */
export interface Added {
  answer: Answer;
  person: string;
  covers: string | null;
}

/**
 * Somebody on record, for an office in a partnership. The password of an account that another partnership keeps stays out of
 * this one's record.
 */
export function accountFor(
  partnership: string,
  { id: person, partnershipId, name, email, passwordHash, authority, offices }: PersonOfAddress,
): Account {
  return partnershipId === partnership
    ? { person, name, email, passwordHash }
    : { person, name, email, passwordHash: '', home: { partnership: partnershipId, authority, offices } };
}

/** Adds somebody with an office; an officer of the authority whose account another partnership keeps gets the office alone (A2). */
export async function addPerson(
  house: House,
  viewer: Viewer,
  id: string,
  { name, email, password, ...holding }: z.output<typeof schema>,
): Promise<Added> {
  const passwordHash = await hashPassword(password);
  const there = await accountOf(house, email);
  const covers = there !== undefined && there.partnershipId !== viewer.partnership;
  const who = covers ? accountFor(viewer.partnership, there) : { person: id, name, email, passwordHash };
  const answer = await give(house, viewer, id, { ...who, ...holding });
  return { answer, person: who.person, covers: covers ? who.name : null };
}

/** Gives somebody of the list another office, or the same for another period. */
export async function addOfficeOf(
  house: House,
  viewer: Viewer,
  id: string,
  { id: person, email, ...holding }: Pick<PersonInList, 'id' | 'email'> & z.output<typeof addOffice>,
): Promise<Answer> {
  const there = await accountOf(house, email);
  if (there?.id !== person) return { absent: true };
  return give(house, viewer, id, { ...accountFor(viewer.partnership, there), ...holding });
}

const accountOf = async (house: House, email: string): Promise<PersonOfAddress | undefined> =>
  (await peopleByEmails(house.db, [email.toLowerCase()], londonDate(house.now())))[0];

const give = (house: House, viewer: Viewer, id: string, who: NewPerson): Promise<Answer> =>
  actOnPartnership(house, viewer.partnership, { type: 'add-person', id, actor: actorOf(viewer), ...who });
