import type { Selectable } from 'kysely';
import type { Contact, Registration } from '../rules/pupil/commands';
import type { Language, PrintSize } from '../rules/pupil/language';
import type { PupilFacts } from '../rules/pupil/state';
import { anyOf } from './any-of';
import type { Database } from './connect';
import { nameKey } from './name-key';
import type { Schema } from './schema';
import { json } from './storable';

export type Pupil = Omit<
  Selectable<Schema['pupils']>,
  'firstKey' | 'lastKey' | 'upn' | 'need' | 'earlyHelp' | 'supportWorker' | 'supportOrder'
>;
/** One of the family, with what keeps them safe (E6). */
export interface ContactOnRecord extends Contact {
  noContact: boolean;
  confidential: boolean;
  /** Lines; empty where none is known. */
  postalAddress: string;
  phone: string;
  /** What they chose to read (E5). */
  language: Language;
  printSize: PrintSize;
}

export type PupilWithContacts = Pupil & { contacts: ContactOnRecord[] };

export interface NewPupil {
  id: string;
  caseId: string;
  partnershipId: string;
  schoolId: string;
  registration: Registration;
  facts: PupilFacts;
}

/**
 * Adds a pupil with the family's contacts.
 *
 * @returns the short reference that people use, made here
 */
export async function insertPupil(tx: Database, pupil: NewPupil): Promise<string> {
  const { registration, facts, ...ids } = pupil;
  const { firstName, lastName, upn, contacts } = registration;
  const { caseRef } = await tx
    .insertInto('pupils')
    .values({
      ...ids,
      firstName,
      lastName,
      ...(upn !== undefined && { upn }),
      firstKey: nameKey(firstName),
      lastKey: nameKey(lastName),
      dateOfBirth: facts.dateOfBirth,
      yearGroup: facts.yearGroup,
      facts: json(facts),
    })
    .returning('caseRef')
    .executeTakeFirstOrThrow();
  if (contacts.length > 0) {
    const rows = contacts.map((contact) => ({ ...contact, pupilId: pupil.id }));
    await tx
      .insertInto('contacts')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return caseRef;
}

/** What the record has of a pupil besides the name, as it is now. */
export async function updatePupil(
  tx: Database,
  caseId: string,
  { schoolId, facts }: { schoolId: string; facts: PupilFacts },
): Promise<void> {
  const { dateOfBirth, yearGroup } = facts;
  await tx
    .updateTable('pupils')
    .set({ schoolId, dateOfBirth, yearGroup, facts: json(facts) })
    .where('caseId', '=', caseId)
    .execute();
}

/** Adds a contact of the family. A pupil has the id of the case. One that is there already stays as it is. */
export async function addContact(tx: Database, pupilId: string, contact: Contact): Promise<void> {
  await tx
    .insertInto('contacts')
    .values({ ...contact, pupilId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export const PUPIL = [
  'pupils.id',
  'pupils.caseId',
  'pupils.partnershipId',
  'pupils.schoolId',
  'pupils.caseRef',
  'pupils.firstName',
  'pupils.lastName',
  'pupils.dateOfBirth',
  'pupils.yearGroup',
  'pupils.facts',
] as const;

/**
 * One pupil of a partnership, with the contacts.
 *
 * @returns undefined also when the pupil is another partnership's
 */
export const pupilById = async (
  db: Database,
  partnership: string,
  id: string,
): Promise<PupilWithContacts | undefined> => (await pupilsByIds(db, partnership, [id]))[0];

/** The same of several, those that there are. */
export async function pupilsByIds(
  db: Database,
  partnership: string,
  ids: readonly string[],
): Promise<PupilWithContacts[]> {
  const pupils = await db
    .selectFrom('pupils')
    .select(PUPIL)
    .where('id', '=', anyOf(ids))
    .where('partnershipId', '=', partnership)
    .orderBy('id')
    .execute();
  return withContacts(db, pupils);
}

/** The pupil of a case, with the contacts: for notices, which are composed for a case and not for a reader. */
export async function pupilOfCase(db: Database, caseId: string): Promise<PupilWithContacts | undefined> {
  const pupils = await db.selectFrom('pupils').select(PUPIL).where('caseId', '=', caseId).execute();
  return (await withContacts(db, pupils))[0];
}

async function withContacts(db: Database, pupils: Pupil[]): Promise<PupilWithContacts[]> {
  if (pupils.length === 0) return [];
  const contacts = await db
    .selectFrom('contacts')
    .select(['id', 'name', 'relation', 'email', 'parentalResponsibility', 'noContact', 'confidential'])
    .select(['language', 'printSize', 'postalAddress', 'phone', 'pupilId'])
    .where('pupilId', '=', anyOf(pupils.map(({ id }) => id)))
    .orderBy('id')
    .execute();
  return pupils.map((pupil) => ({
    ...pupil,
    contacts: contacts.flatMap(({ pupilId, ...contact }) => (pupilId === pupil.id ? [contact] : [])),
  }));
}
