import type { Insertable, Selectable } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import type { Office } from '../rules/case/people';
import { anyOf } from './any-of';
import type { Database } from './connect';
import type { Schema } from './schema';

/** Somebody who can sign in. */
export type Person = Selectable<Schema['people']>;
/** An office as it is held: `schoolId` is null for one of the whole partnership; both days are included. */
export type OfficeHeld = Selectable<Schema['offices']>;
/** `rehearsal`: the person's partnership is not live yet. */
export type PersonWithOffices = Person & { offices: OfficeHeld[]; rehearsal: boolean };
/** Somebody to write to. */
export type Holder = Omit<Person, 'passwordHash'>;

/** Adds a person. One who is there already keeps everything: an office is added by itself. */
export async function insertPerson(tx: Database, person: Insertable<Schema['people']>): Promise<void> {
  await tx
    .insertInto('people')
    .values(person)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Gives a person an office. The same office from the same day is given once. */
export async function insertOffice(tx: Database, office: Insertable<Schema['offices']>): Promise<void> {
  await tx
    .insertInto('offices')
    .values(office)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Gives an office a last day. */
export async function endOffice(
  tx: Database,
  {
    person,
    office,
    school,
    from,
    to,
  }: { person: string; office: Office; school: string | null; from: LocalDate; to: LocalDate },
): Promise<void> {
  await tx
    .updateTable('offices')
    .set({ heldTo: to })
    .where('personId', '=', person)
    .where('office', '=', office)
    .where('schoolId', 'is not distinct from', school)
    .where('heldFrom', '=', from)
    .execute();
}

/** The person who signs in with this address, capitals aside, with the offices held on a day. */
export async function personByEmail(
  db: Database,
  email: string,
  on: LocalDate,
): Promise<PersonWithOffices | undefined> {
  const person = await signingIn(db)
    .where((e) =>
      e(e.fn<string>('lower', ['people.email']), '=', e.fn<string>('lower', [e.val(email.trim())])),
    )
    .orderBy('people.id')
    .executeTakeFirst();
  return person && { ...person, offices: await officesOf(db, person, on) };
}

/** A person by id, with the offices held on a day: none when all of them have run out. */
export async function personById(
  db: Database,
  id: string,
  on: LocalDate,
): Promise<PersonWithOffices | undefined> {
  const person = await signingIn(db).where('people.id', '=', id).executeTakeFirst();
  return person && { ...person, offices: await officesOf(db, person, on) };
}

/** Whoever signs in with an address: one person, in whichever partnership. */
export interface PersonOfAddress {
  id: string;
  partnershipId: string;
  /** In small letters. */
  email: string;
  passwordHash: string;
}

/** Everybody who signs in with one of these addresses, capitals aside. */
export async function peopleByEmails(db: Database, emails: readonly string[]): Promise<PersonOfAddress[]> {
  return db
    .selectFrom('people')
    .select((e) => ['id', 'partnershipId', 'passwordHash', e.fn<string>('lower', ['email']).as('email')])
    .where((e) => e(e.fn<string>('lower', ['email']), '=', anyOf(emails)))
    .execute();
}

/** People with the password that counts: the one they chose, or else the one their account began with. */
const signingIn = (db: Database) =>
  db
    .selectFrom('people')
    .innerJoin('partnerships', 'partnerships.id', 'people.partnershipId')
    .leftJoin('credentials', 'credentials.personId', 'people.id')
    .select(['people.id', 'people.partnershipId', 'people.name', 'people.email', 'partnerships.rehearsal'])
    .select((e) => e.fn.coalesce('credentials.passwordHash', 'people.passwordHash').as('passwordHash'));

/** Names and addresses of these people of a partnership, by name. */
export async function peopleByIds(
  db: Database,
  partnership: string,
  ids: readonly string[],
): Promise<Holder[]> {
  return db
    .selectFrom('people')
    .select(['id', 'partnershipId', 'name', 'email'])
    .where('partnershipId', '=', partnership)
    .where('id', '=', anyOf(ids))
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Where an office is held: at one school, or for a whole partnership (then its own offices, not its schools'). */
export type Where = { school: string } | { partnership: string };

/** Who holds an office on a day, by name. */
export async function holdersOf(
  db: Database,
  office: Office,
  where: Where,
  on: LocalDate,
): Promise<Holder[]> {
  return held(db, on)
    .innerJoin('people', 'people.id', 'offices.personId')
    .select(['people.id', 'people.partnershipId', 'people.name', 'people.email'])
    .distinct()
    .where('offices.office', '=', office)
    .where((e) =>
      'school' in where
        ? e('offices.schoolId', '=', where.school)
        : e.and([e('offices.partnershipId', '=', where.partnership), e('offices.schoolId', 'is', null)]),
    )
    .orderBy('people.name')
    .orderBy('people.id')
    .execute();
}

/** An office that another partnership gave says nothing: it would be held in the person's own. */
async function officesOf(db: Database, { id, partnershipId }: Person, on: LocalDate): Promise<OfficeHeld[]> {
  return held(db, on)
    .selectAll('offices')
    .where('personId', '=', id)
    .where('partnershipId', '=', partnershipId)
    .orderBy('heldFrom')
    .execute();
}

const held = (db: Database, on: LocalDate) =>
  db
    .selectFrom('offices')
    .where('heldFrom', '<=', on)
    .where((e) => e.or([e('heldTo', 'is', null), e('heldTo', '>=', on)]));
